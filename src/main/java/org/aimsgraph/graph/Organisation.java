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
 * @param places           the cells in which records of workbooks stand
 */
public record Organisation(Graph graph, Node node, String label, Node managementSystem, Places places) {
    public Organisation(Graph graph, Node node, String label, Node managementSystem) {
        this(graph, node, label, managementSystem, new Places());
    }

    /** What the IRIs of its records begin with, as that of the organisation does; one that is nobody's where it has no IRI. */
    public String namespace() {
        String iri = node.isURI() ? node.getURI() : "";
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        return end == 0 || iri.substring(0, end).endsWith("://") ? "https://organisation.example/id/" : iri.substring(0, end);
    }

    /** The date that the records say they describe, for files that are a picture of one day. */
    public Optional<LocalDate> statedDate() {
        return Graphs.text(graph, managementSystem, Aims.RECORDS_AS_OF).map(LocalDate::parse);
    }
}
