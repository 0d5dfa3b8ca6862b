package org.aimsgraph.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** How many parts of each kind standards and provisions have, as the queries of {@code queries/citation/} count them. */
final class PartCounts {
    private final Map<String, Set<Integer>> counts = new HashMap<>();

    PartCounts(Graph graph) {
        Model model = ModelFactory.createModelForGraph(graph);
        for (Query query : ShippedQueries.of("citation")) {
            try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
                execution.execSelect().forEachRemaining(this::add);
            }
        }
    }

    /** Every number of a row counts as right: that of today, and that of before an amendment. */
    private void add(QuerySolution row) {
        String whole = row.getResource("whole").getURI().substring(Namespaces.STANDARD.length());
        Set<Integer> numbers = counts.computeIfAbsent(key(whole, row.getResource("kind").getLocalName()), unknown -> new TreeSet<>());
        row.varNames().forEachRemaining(name -> {
            if (row.get(name).isLiteral()) {
                numbers.add(row.getLiteral(name).getInt());
            }
        });
    }

    Set<Integer> of(String whole, String kind) {
        return counts.getOrDefault(key(whole, kind), Set.of());
    }

    private static String key(String whole, String kind) {
        return whole + " " + kind;
    }
}
