package org.aimsgraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What one organisation says about itself: its records as one graph with canonical blank node labels.
 *
 * @param graph            the records
 * @param node             the organisation
 * @param label            its name for people
 * @param managementSystem its AI management system
 */
public record Organisation(Graph graph, Node node, String label, Node managementSystem) {
    /** The date that the records say they describe, for files that are a picture of one day. */
    public Optional<LocalDate> statedDate() {
        return Graphs.text(graph, managementSystem, Aims.RECORDS_AS_OF).map(LocalDate::parse);
    }

    /** The beginning that the names of its records share: that of its own name up to the last slash or hash; empty where it has none. */
    public Optional<String> namespace() {
        return Namespaces.beginning(node);
    }
}
