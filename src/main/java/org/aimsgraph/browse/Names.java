package org.aimsgraph.browse;

import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Gives nodes their names. */
record Names(Graph graph) {
    static final String BLANK = "_:";

    Named of(Node node) {
        String iri = node.isBlank() ? BLANK + node.getBlankNodeLabel() : node.getURI();
        return new Named(iri, node.isBlank() ? iri : Namespaces.shorten(iri), label(node));
    }

    /** Codes are called by their preferred label, all else by {@code rdfs:label}. */
    private String label(Node node) {
        boolean code = node.isURI() && node.getURI().startsWith(Namespaces.CODE);
        return (code ? Graphs.text(graph, node, SKOS.prefLabel.asNode()) : java.util.Optional.<String>empty()).orElseGet(() -> Graphs.label(graph, node));
    }

    /** The node of a full IRI, a short name or a blank node as {@link Named} writes it. */
    static Node node(String name) {
        return name.startsWith(BLANK) ? NodeFactory.createBlankNode(name.substring(BLANK.length())) : NodeFactory.createURI(Namespaces.expand(name).orElse(name));
    }
}
