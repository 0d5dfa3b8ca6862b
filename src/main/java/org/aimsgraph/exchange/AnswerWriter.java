package org.aimsgraph.exchange;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.OutputStream;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Answer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** An answer in the formats of the SPARQL 1.1 recommendations, or Turtle for graphs. */
public final class AnswerWriter {
    private AnswerWriter() {}

    /** Rows, or yes or no, as {@code csv}, {@code tsv}, {@code json} or {@code xml}. */
    public static void writeResults(Answer answer, String format, OutputStream out) {
        Lang lang = switch (format) {
            case "csv" -> ResultSetLang.RS_CSV;
            case "tsv" -> ResultSetLang.RS_TSV;
            case "json" -> ResultSetLang.RS_JSON;
            default -> ResultSetLang.RS_XML;
        };
        ResultsWriter writer = ResultsWriter.create().lang(lang).build();
        if (answer instanceof Answer.Rows rows) {
            rows.rows().reset();
            writer.write(out, rows.rows());
        } else if (answer instanceof Answer.YesOrNo yesOrNo) {
            writer.write(out, yesOrNo.yes());
        } else {
            throw new AimsException(WRONG_USAGE, "The question gives a graph, which %s cannot hold. Write --format turtle.", format);
        }
    }

    /** A graph as Turtle with our prefixes. */
    public static void writeTurtle(Answer answer, OutputStream out) {
        if (!(answer instanceof Answer.Triples triples)) {
            throw new AimsException(WRONG_USAGE, "The question gives rows, which Turtle cannot hold. Write --format csv, json, tsv, xml or table.");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        triples.graph().find().forEachRemaining(graph::add);
        Namespaces.usedIn(graph).forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).set(RIOT.multilineLiterals, true).output(out);
    }
}
