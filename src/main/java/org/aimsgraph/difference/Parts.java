package org.aimsgraph.difference;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The parts of records that have no name of their own. Two are the same when all that they say is the same. */
final class Parts {
    private static final Node ROOT = NodeFactory.createURI(Namespaces.BASE + "part");
    private static final int MOST_WORDS = 12;

    private final Graph graph;
    private final Labels labels;
    private final Map<Node, String> hashes = new HashMap<>();

    Parts(Graph graph, Labels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /** What a value is compared by: itself, or for a part without a name the canonical hash of all it says. */
    Object key(Node value) {
        return value.isBlank() ? hashes.computeIfAbsent(value, this::hash) : value;
    }

    private String hash(Node part) {
        Graph own = GraphMemFactory.createGraphMem2();
        reached(part).forEach(node -> graph.find(node, Node.ANY, Node.ANY).forEachRemaining(triple -> own.add(Triple.create(named(triple.getSubject(), part), triple.getPredicate(), named(triple.getObject(), part)))));
        return CanonicalGraph.hash(CanonicalGraph.of(own));
    }

    private static Node named(Node node, Node part) {
        return node.equals(part) ? ROOT : node;
    }

    /** A part with the parts below it. */
    Set<Node> reached(Node part) {
        Set<Node> reached = new HashSet<>(Set.of(part));
        Deque<Node> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            graph.find(open.pop(), Node.ANY, Node.ANY).forEachRemaining(triple -> {
                if (triple.getObject().isBlank() && reached.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            });
        }
        return reached;
    }

    /** A value with its name; a part without one is called by what it says. */
    Thing thing(Node value) {
        String label = labels.of(value);
        return new Thing(value, !value.isBlank() || !label.isEmpty() ? label : words(value));
    }

    private String words(Node part) {
        List<String> said = reached(part).stream().flatMap(node -> graph.find(node, Node.ANY, Node.ANY).toList().stream()).filter(triple -> !triple.getObject().isBlank())
                .map(triple -> labels.of(triple.getPredicate()) + " " + labels.of(triple.getObject())).sorted(Comparator.naturalOrder()).toList();
        return said.stream().limit(MOST_WORDS).collect(Collectors.joining(", ")) + (said.size() > MOST_WORDS ? " …" : "");
    }
}
