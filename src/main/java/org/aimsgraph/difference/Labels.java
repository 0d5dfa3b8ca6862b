package org.aimsgraph.difference;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The names for people of what one state speaks of: as its records say, else as the shipped knowledge says. */
record Labels(Graph records, Graph knowledge) {
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    Thing thing(Node node) {
        return new Thing(node, of(node));
    }

    String of(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return name(records, node).or(() -> name(knowledge, node)).orElseGet(() -> node.isURI() ? Namespaces.shorten(node.getURI()) : "");
    }

    private static Optional<String> name(Graph graph, Node node) {
        return NAMES.stream().map(property -> Graphs.text(graph, node, property)).flatMap(Optional::stream).findFirst();
    }
}
