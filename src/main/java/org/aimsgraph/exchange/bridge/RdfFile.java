package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import java.nio.charset.StandardCharsets;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.util.Context;

/** RDF in Turtle, N-Triples or RDF/XML, by the ending of the file's name. Nothing is fetched and XML declares no entities. */
public final class RdfFile {
    private RdfFile() {}

    /** Whether the file is RDF by its name and names a term; it never throws. */
    public static boolean names(Source source, String term) {
        return lang(source) != null && new String(source.bytes(), StandardCharsets.UTF_8).contains(term);
    }

    /** Its statements, with its prefixes. */
    public static Graph read(Source source) {
        Lang lang = lang(source);
        if (lang == null) {
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "%s has no ending of RDF. Name it .ttl, .nt or .rdf.", source.name());
        }
        if (lang.equals(Lang.RDFXML) && new String(source.bytes(), StandardCharsets.UTF_8).contains("<!DOCTYPE")) {
            throw new AimsException(SYNTAX_ERROR, "%s declares a document type, which can hide entities. Take the <!DOCTYPE …> out, or save the file as Turtle.", source.name());
        }
        return TurtleReader.parse(source.bytes(), lang, new Context(), source.name());
    }

    private static Lang lang(Source source) {
        Lang lang = RDFLanguages.filenameToLang(source.name());
        return Lang.TURTLE.equals(lang) || Lang.NTRIPLES.equals(lang) || Lang.RDFXML.equals(lang) ? lang : null;
    }
}
