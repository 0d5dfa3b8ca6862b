package org.aimsgraph.crosswalk;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Finds the standard or provision that a user names: {@code iso27001}, {@code iso27001:A.5.1}, and {@code A.6} for ISO/IEC 42001. */
public final class ScopeNames {
    private final Graph graph;
    private final Map<String, String> standards;

    public ScopeNames(Graph graph) {
        this.graph = graph;
        this.standards = Namespaces.prefixes().entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(Namespaces.STANDARD) && !entry.getValue().equals(Namespaces.STANDARD))
                .filter(entry -> graph.contains(standard(entry.getValue()), RDF.type.asNode(), Aims.STANDARD))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.TreeMap::new));
    }

    /** The scope of a name; refused with what is known where there is none. */
    public Scope scope(String name) {
        if (standards.containsKey(name)) {
            Node standard = standard(standards.get(name));
            return new Scope(standard, standard, name);
        }
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "iso42001" : name.substring(0, colon);
        String namespace = standards.get(prefix);
        Node node = namespace == null ? null : NodeFactory.createURI(namespace + name.substring(colon + 1));
        if (node != null && graph.contains(node, RDF.type.asNode(), Node.ANY)) {
            return new Scope(standard(namespace), node, prefix + ":" + name.substring(colon + 1));
        }
        if (colon < 0 || namespace == null) {
            throw new AimsException(UNKNOWN_ID, "There is no standard '%s'. Known are: %s.", colon < 0 ? name : prefix, String.join(", ", standards.keySet()));
        }
        throw new AimsException(UNKNOWN_ID, "There is no '%s'.%s", name, nearest(namespace, name.substring(colon + 1)).map(found -> " The nearest above it is " + Namespaces.shorten(found.getURI()) + ".").orElse(" Give its number as in the catalogue of " + prefix + "."));
    }

    /** The prefixes of the standards that are catalogued. */
    public List<String> known() {
        return List.copyOf(standards.keySet());
    }

    /** The longest beginning of an id that exists. */
    private Optional<Node> nearest(String namespace, String id) {
        return java.util.stream.IntStream.range(1, id.length()).mapToObj(end -> NodeFactory.createURI(namespace + id.substring(0, end)))
                .filter(node -> graph.contains(node, RDF.type.asNode(), Node.ANY)).max(Comparator.comparingInt(node -> node.getURI().length()));
    }

    private static Node standard(String namespace) {
        return NodeFactory.createURI(namespace.substring(0, namespace.length() - 1));
    }
}
