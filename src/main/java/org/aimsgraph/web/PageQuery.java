package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** One of the queries of {@code queries/pages/}, which gather what a page shows. */
final class PageQuery {
    private final Query query;

    PageQuery(String name) {
        this.query = ShippedQueries.of("pages", name);
    }

    /** One row of an answer. */
    record Row(Map<String, Node> values) {
        Optional<Node> node(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** The text of a literal, or nothing. */
        String text(String name) {
            return node(name).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
        }

        /** A number, or 0. */
        int number(String name) {
            String text = text(name);
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        }

        /** A thing as a link, or an empty text. */
        Link link(String name, Names names) {
            return node(name).map(names::link).orElse(Link.text(""));
        }
    }

    List<Row> of(Graph graph) {
        return of(graph, Map.of());
    }

    /** The rows of the answer, with some of its variables given. */
    List<Row> of(Graph graph, Map<String, Node> given) {
        List<Row> rows = new ArrayList<>();
        QueryExecBuilder builder = QueryExec.graph(graph).query(query);
        given.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        try (QueryExec execution = builder.build()) {
            execution.select().forEachRemaining(binding -> {
                Map<String, Node> values = new HashMap<>();
                binding.forEach((variable, node) -> values.put(variable.getVarName(), node));
                rows.add(new Row(values));
            });
        }
        return rows;
    }
}
