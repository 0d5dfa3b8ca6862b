package org.aimsgraph.check.repair;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** An order of the parts of shapes by what they say, because shapes without names have other labels in each run. */
final class ShapeOrder {
    private ShapeOrder() {}

    /** The objects of a subject and predicate in that order. */
    static List<Node> objects(Graph shapes, Node subject, Node predicate) {
        return sorted(shapes, shapes.find(subject, predicate, Node.ANY).mapWith(triple -> triple.getObject()).toList());
    }

    /** The subjects of a predicate and object in that order. */
    static List<Node> subjects(Graph shapes, Node predicate, Node object) {
        return sorted(shapes, shapes.find(Node.ANY, predicate, object).mapWith(triple -> triple.getSubject()).toList());
    }

    private static List<Node> sorted(Graph shapes, List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing((Node node) -> said(shapes, node))).toList();
    }

    private static String said(Graph shapes, Node node) {
        return node.isBlank() ? shapes.find(node, Node.ANY, Node.ANY).toList().stream()
                .map(triple -> triple.getPredicate() + " " + said(shapes, triple.getObject())).sorted().collect(Collectors.joining(" ; ", "[ ", " ]")) : node.toString();
    }
}
