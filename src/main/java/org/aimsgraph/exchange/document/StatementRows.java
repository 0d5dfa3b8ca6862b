package org.aimsgraph.exchange.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** The answers of the queries in {@code queries/statements/}, which gather what a statement says. */
final class StatementRows {
    private final Graph graph;
    private final Node asOf;

    StatementRows(Graph graph, LocalDate asOf) {
        this.graph = graph;
        this.asOf = NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate);
    }

    List<Binding> of(String query) {
        return of(query, Map.of());
    }

    /** The rows of a query on a statement. */
    List<Binding> of(String query, Node statement) {
        return of(query, Map.of("statement", statement));
    }

    private List<Binding> of(String query, Map<String, Node> given) {
        QueryExecBuilder builder = QueryExec.graph(graph).query(ShippedQueries.of("statements", query)).substitution(Var.alloc("asOf"), asOf);
        given.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        try (QueryExec execution = builder.build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    static Optional<Node> node(Binding row, String variable) {
        return Optional.ofNullable(row.get(variable));
    }

    /** The text of a variable, if it has one that says anything. */
    static Optional<String> text(Binding row, String variable) {
        return node(row, variable).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).map(String::strip).filter(text -> !text.isEmpty());
    }

    static boolean isTrue(Binding row, String variable) {
        return text(row, variable).filter("true"::equals).isPresent();
    }
}
