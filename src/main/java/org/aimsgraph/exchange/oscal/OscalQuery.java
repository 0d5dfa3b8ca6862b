package org.aimsgraph.exchange.oscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** The queries of {@code queries/oscal/}, which gather from records what a document tells. */
final class OscalQuery {
    private OscalQuery() {}

    /** The rows of an answer, with some variables given. */
    static List<Binding> ask(String name, Graph graph, Map<String, Node> given) {
        QueryExecBuilder builder = QueryExec.graph(graph).query(ShippedQueries.of("oscal", name));
        given.forEach((variable, value) -> builder.substitution(Var.alloc(variable), value));
        List<Binding> rows = new ArrayList<>();
        try (QueryExec exec = builder.build()) {
            exec.select().forEachRemaining(rows::add);
        }
        return rows;
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** The text of a value, or what stands in for it. */
    static String text(Binding row, String variable, String otherwise) {
        Node value = row.get(Var.alloc(variable));
        return value == null || !value.isLiteral() || value.getLiteralLexicalForm().isBlank() ? otherwise : value.getLiteralLexicalForm();
    }

    static Node node(Binding row, String variable) {
        return row.get(Var.alloc(variable));
    }
}
