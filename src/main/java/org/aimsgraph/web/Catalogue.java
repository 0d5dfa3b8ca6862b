package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The standards as trees: which provisions stand in which, in their order, with the requirements stated in each. */
public final class Catalogue {
    private final Graph graph;
    private final Map<Node, List<Node>> children = new HashMap<>();
    private final Map<Node, List<Node>> tops = new HashMap<>();
    private final Map<Node, List<Node>> requirements = new HashMap<>();

    public Catalogue(Graph graph) {
        this.graph = graph;
        index(SKOS.broader.asNode(), children);
        index(SKOS.topConceptOf.asNode(), tops);
        index(Aims.STATED_IN, requirements);
    }

    private void index(Node property, Map<Node, List<Node>> into) {
        Map<Node, Integer> order = new HashMap<>();
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
            boolean place = triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Namespaces.STANDARD);
            if (place && (property.equals(Aims.STATED_IN) || !graph.contains(triple.getSubject(), RDF.type.asNode(), Aims.REQUIREMENT))) {
                order.computeIfAbsent(triple.getSubject(), node -> Graphs.text(graph, node, Aims.ORDER_INDEX).map(Integer::valueOf).orElse(Integer.MAX_VALUE));
                into.computeIfAbsent(triple.getObject(), node -> new ArrayList<>()).add(triple.getSubject());
            }
        });
        into.values().forEach(list -> list.sort(Comparator.comparing((Node node) -> order.get(node)).thenComparing(node -> node.getURI())));
    }

    /** The standards that have provisions here; ISO/IEC 42001 first, then by name. */
    List<Node> standards() {
        Node ours = standard("iso-iec-42001-2023");
        return tops.keySet().stream().filter(node -> node.getURI().startsWith(Namespaces.STANDARD))
                .sorted(Comparator.comparing((Node node) -> !node.equals(ours)).thenComparing(node -> Graphs.label(graph, node))).toList();
    }

    static Node standard(String edition) {
        return NodeFactory.createURI(Namespaces.STANDARD + edition);
    }

    List<Node> tops(Node standard) {
        return tops.getOrDefault(standard, List.of());
    }

    List<Node> children(Node provision) {
        return children.getOrDefault(provision, List.of());
    }

    List<Node> requirements(Node provision) {
        return requirements.getOrDefault(provision, List.of());
    }

    /** The provisions that a provision stands in, outermost first. */
    List<Node> above(Node provision) {
        List<Node> above = new LinkedList<>();
        Optional<Node> next = Graphs.object(graph, provision, SKOS.broader.asNode());
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(0, next.get());
            next = Graphs.object(graph, next.get(), SKOS.broader.asNode());
        }
        return above;
    }

    /** The standard that a provision or requirement belongs to. */
    Node standardOf(Node place) {
        String rest = place.getURI().substring(Namespaces.STANDARD.length());
        return standard(rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest);
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
