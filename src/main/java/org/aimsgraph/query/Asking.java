package org.aimsgraph.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Asks questions of one graph as of a day.
 *
 * @param graph   the data
 * @param asOf    the day for questions that look at one, unless another is given
 * @param timeout the longest that a question may take
 * @param rows    the most rows of an answer
 */
public record Asking(Graph graph, LocalDate asOf, Duration timeout, long rows) {
    /** The answer to a question with what a user wrote for its parameters. */
    public Answer answer(Question question, Map<String, String> given) {
        return new QueryRunner(graph, timeout, rows).ask(question, values(question, given));
    }

    /** The text of the query with what a user wrote, and the defaults, in place of its parameters. */
    public String text(Question question, Map<String, String> given) {
        return FilledIn.of(question, values(question, given)).serialize();
    }

    private Map<String, Node> values(Question question, Map<String, String> given) {
        return new Arguments(graph).of(question, given, Map.of(Parameter.AS_OF, NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate)));
    }
}
