package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;

/** The lines on which statements stand in Turtle and N-Triples files, told by Jena's own parser. */
public final class TurtlePlaces {
    private TurtlePlaces() {}

    /** Reads good files once more: lines are wanted seldom, and nobody else shall wait for them. */
    public static Places of(List<Path> files) {
        Places places = new Places();
        files.forEach(file -> read(file, places));
        return places;
    }

    private static void read(Path file, Places places) {
        Lang lang = file.toString().endsWith(".nt") ? Lang.NTRIPLES : Lang.TURTLE;
        try (InputStream text = Files.newInputStream(file)) {
            RDFParserRegistry.getFactory(lang).create(lang, new Lines(file.toString(), places)).read(text, TurtleReader.NO_BASE, null, StreamRDFLib.sinkNull(), ARQ.getContext());
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read. Check its permissions.", file);
        }
    }

    /** Hears of each name and each statement with its line. The name of a record was read last before its first statement. */
    private static final class Lines extends ParserProfileStd {
        private final String file;
        private final Places places;
        private final Map<String, Long> lastLine = new HashMap<>();

        Lines(String file, Places places) {
            super(RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerNoLogging, IRIxResolver.create(TurtleReader.NO_BASE).build(), PrefixMapFactory.create(), ARQ.getContext(), false, false);
            this.file = file;
            this.places = places;
        }

        @Override
        public Node createURI(String iri, long line, long column) {
            Node node = super.createURI(iri, line, column);
            lastLine.put(node.getURI(), line);
            return node;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            if (subject.isURI()) {
                places.addRecord(subject, Place.line(file, subject.equals(object) ? line : lastLine.get(subject.getURI())));
            }
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            places.addStatement(triple, Place.line(file, line));
            return triple;
        }
    }
}
