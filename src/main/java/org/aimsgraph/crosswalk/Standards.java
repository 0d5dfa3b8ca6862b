package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** How the provisions and requirements of all standards nest, in which order they stand, and which of them ask for something. */
public final class Standards {
    private final Graph graph;
    private final Map<Node, Node> parents = new HashMap<>();
    private final Map<Node, List<Node>> children = new HashMap<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final Set<Node> requirements;
    private final Set<Node> provisions;
    private final Set<Node> groups = new HashSet<>();
    private final Set<Node> withoutDuty = new HashSet<>();

    /** @param graph holds the catalogues and the vocabulary */
    public Standards(Graph graph) {
        this.graph = graph;
        this.requirements = Graphs.instances(graph, Aims.REQUIREMENT);
        this.provisions = Graphs.instances(graph, Aims.PROVISION);
        for (Node property : List.of(Aims.STATED_IN, SKOS.broader.asNode())) {
            graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> nest(triple.getSubject(), triple.getObject()));
        }
        graph.find(Node.ANY, Aims.ORDER_INDEX, Node.ANY).forEachRemaining(triple -> places.put(triple.getSubject(), Integer.valueOf(triple.getObject().getLiteralLexicalForm())));
        children.values().forEach(list -> list.sort(order()));
        for (Node kind : Graphs.subjects(graph, Aims.IS_ASSESSABLE, NodeFactory.createLiteralByValue(false))) {
            groups.addAll(Graphs.instances(graph, kind));
        }
        graph.find(Node.ANY, Aims.TITLE_WITHOUT_DUTY, Node.ANY).forEachRemaining(title -> graph.find(Node.ANY, DCTerms.title.asNode(), title.getObject())
                .filterKeep(triple -> graph.contains(triple.getSubject(), RDF.type.asNode(), title.getSubject())).forEachRemaining(triple -> withoutDuty.add(triple.getSubject())));
    }

    private void nest(Node child, Node parent) {
        if ((provisions.contains(child) || requirements.contains(child)) && standardOf(child).equals(standardOf(parent)) && parents.putIfAbsent(child, parent) == null) {
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child);
        }
    }

    /** The standard that holds a provision or requirement; a standard is its own. */
    public Node standardOf(Node node) {
        String iri = node.getURI();
        int end = iri.startsWith(Namespaces.STANDARD) ? iri.indexOf('/', Namespaces.STANDARD.length()) : -1;
        return end < 0 ? node : NodeFactory.createURI(iri.substring(0, end));
    }

    /** What stands above a provision or requirement in its standard, the nearest first. */
    public List<Node> ancestors(Node node) {
        List<Node> above = new ArrayList<>();
        for (Node parent = parents.get(node); parent != null && !above.contains(parent); parent = parents.get(parent)) {
            above.add(parent);
        }
        return above;
    }

    /** How a requirement or provision relates to one that holds it: equal where it is all that stands there, else a subset. */
    Relation withinRelation(Node part, Node whole) {
        boolean alone = isRequirement(part) && parents.get(part).equals(whole) && children(whole).size() == 1;
        return Relation.of(alone ? SetRelation.EQUAL : SetRelation.SUBSET_OF);
    }

    /** The provision that holds a requirement or provision. */
    public Optional<Node> parent(Node node) {
        return Optional.ofNullable(parents.get(node));
    }

    /** What stands directly below, in reading order. */
    public List<Node> children(Node node) {
        return children.getOrDefault(node, List.of());
    }

    /** The node and all that stands below it, in reading order. */
    public List<Node> below(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        children(node).forEach(child -> all.addAll(below(child)));
        return all;
    }

    public boolean contains(Scope scope, Node node) {
        return node.isURI() && (scope.isWhole() ? standardOf(node).equals(scope.standard()) : node.equals(scope.top()) || ancestors(node).contains(scope.top()));
    }

    /** The provisions and requirements of a scope, in reading order. */
    public List<Node> in(Scope scope) {
        List<Node> all = new ArrayList<>();
        provisions.stream().filter(node -> contains(scope, node)).forEach(all::add);
        requirements.stream().filter(node -> contains(scope, node)).forEach(all::add);
        all.sort(order());
        return all;
    }

    /**
     * What can be found met or not, one by one: the requirements of a standard whose requirements are catalogued, else the
     * lowest provisions that ask for something and were not deleted since.
     */
    public List<Node> units(Scope scope) {
        boolean split = requirements.stream().anyMatch(node -> standardOf(node).equals(scope.standard()));
        return in(scope).stream().filter(node -> split ? isRequirement(node) : children(node).isEmpty() && assessable(node) && !graph.contains(node, OWL2.deprecated.asNode(), Node.ANY)).toList();
    }

    public boolean isRequirement(Node node) {
        return requirements.contains(node);
    }

    /** Whether a provision or requirement asks for something of its own: it is no mere heading, scope or list of terms. */
    public boolean assessable(Node node) {
        return isRequirement(node) || provisions.contains(node) && !groups.contains(node)
                && !withoutDuty.contains(node) && ancestors(node).stream().noneMatch(withoutDuty::contains);
    }

    /** Reading order: by standard, place, and IRI where no place is given. */
    public Comparator<Node> order() {
        return Comparator.comparing((Node node) -> node.isURI() && node.getURI().startsWith(Namespaces.STANDARD) ? standardOf(node).getURI() : "~")
                .thenComparing(node -> places.getOrDefault(node, Integer.MAX_VALUE)).thenComparing(node -> node.toString());
    }

    /** The name for people, such as {@code 6.1.3 AI risk treatment}. */
    public String label(Node node) {
        return Graphs.label(graph, node);
    }

    public Graph graph() {
        return graph;
    }
}
