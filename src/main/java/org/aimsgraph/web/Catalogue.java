package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The standards as trees, in reading order, with the numbers as people write them. */
public final class Catalogue {
    private final Graph graph;
    private final Standards nesting;

    /** @param nesting how the provisions and requirements of the graph stand in one another */
    public Catalogue(Graph graph, Standards nesting) {
        this.graph = graph;
        this.nesting = nesting;
    }

    /** The standards that have provisions here; ISO/IEC 42001 first, then by name. */
    List<Node> standards() {
        Node ours = NodeFactory.createURI(Namespaces.ISO42001.substring(0, Namespaces.ISO42001.length() - 1));
        return graph.stream(Node.ANY, SKOS.topConceptOf.asNode(), Node.ANY).map(Triple::getObject).filter(node -> node.getURI().startsWith(Namespaces.STANDARD)).distinct()
                .sorted(Comparator.comparing((Node node) -> !node.equals(ours)).thenComparing(node -> Graphs.label(graph, node))).toList();
    }

    List<Node> tops(Node standard) {
        return Graphs.subjects(graph, SKOS.topConceptOf.asNode(), standard).stream().sorted(nesting.order()).toList();
    }

    List<Node> children(Node provision) {
        return nesting.children(provision).stream().filter(child -> !nesting.isRequirement(child)).toList();
    }

    List<Node> requirements(Node provision) {
        return nesting.children(provision).stream().filter(nesting::isRequirement).toList();
    }

    /** The provisions that a provision stands in, outermost first. */
    List<Node> above(Node provision) {
        List<Node> above = new ArrayList<>(nesting.ancestors(provision));
        Collections.reverse(above);
        return above;
    }

    /** The standard that a provision or requirement belongs to. */
    Node standardOf(Node place) {
        return nesting.standardOf(place);
    }

    /** The number as people write it: {@code Article 9(2)} rather than {@code art_9.par_2}. */
    String number(Node place) {
        String notation = Graphs.text(graph, place, SKOS.notation.asNode()).orElse(Namespaces.localName(place.getURI()));
        String label = Graphs.text(graph, place, RDFS.label.asNode()).orElse(notation);
        String title = Graphs.text(graph, place, DCTerms.title.asNode()).orElse("");
        String left = label.endsWith(title) ? label.substring(0, label.length() - title.length()).strip() : "";
        return left.isEmpty() ? notation : left;
    }

    /** How many requirements are stated in a provision and those below it. */
    int countRequirements(Node provision) {
        return requirements(provision).size() + children(provision).stream().mapToInt(this::countRequirements).sum();
    }

    int countBelow(Node provision) {
        return children(provision).stream().mapToInt(child -> 1 + countBelow(child)).sum();
    }
}
