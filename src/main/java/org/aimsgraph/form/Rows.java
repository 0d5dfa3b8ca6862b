package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The answers of the queries by which forms are made. */
final class Rows {
    private Rows() {}

    static List<Binding> of(String query, Graph graph) {
        try (QueryExec execution = QueryExec.graph(graph).query(ShippedQueries.of("forms", query)).build()) {
            List<Binding> rows = new ArrayList<>();
            execution.select().forEachRemaining(rows::add);
            return rows;
        }
    }

    /** The text of a variable; empty where it is unbound. */
    static String text(Binding row, String variable) {
        return row.contains(variable) ? row.get(variable).getLiteralLexicalForm() : "";
    }
}
