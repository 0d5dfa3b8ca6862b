package org.aimsgraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One thing of the graph and what it is linked to.
 *
 * @param node   the thing, as it is named in an address
 * @param name   what it is called
 * @param kind   what it is, in words; empty where the graph does not say
 * @param page   the page about it, if it has one
 * @param texts  what is said of it in words and numbers
 * @param groups the links, those that go out before those that come in, by property
 */
public record Neighbourhood(String node, String name, String kind, Optional<String> page, List<Text> texts, List<Group> groups) {
    /** A property and a literal. */
    public record Text(String property, String value) {}

    /**
     * The links of one property in one direction.
     *
     * @param property   what the link says
     * @param name       the property's short name
     * @param in         whether the links lead here
     * @param neighbours the first of them, by name
     * @param more       how many there are beside these
     */
    public record Group(String property, String name, boolean in, List<Neighbour> neighbours, int more) {}

    /** What a link leads to. */
    public record Neighbour(String node, String name, String kind, Optional<String> page) {}

    /**
     * Looks around a thing.
     *
     * @param most how many links of one property are shown; of the property named {@code whole}, all up to a thousand
     */
    static Neighbourhood of(Node node, Graph graph, Names names, int most, String whole) {
        Map<String, List<Node>> out = new TreeMap<>();
        Map<String, List<Node>> in = new TreeMap<>();
        List<Text> texts = new ArrayList<>();
        graph.find(node, Node.ANY, Node.ANY).filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode()) || triple.getPredicate().equals(RDFS.label.asNode())).forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
                texts.add(new Text(names.of(triple.getPredicate()), triple.getObject().getLiteralLexicalForm()));
            } else {
                out.computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>()).add(triple.getObject());
            }
        });
        graph.find(Node.ANY, Node.ANY, node).filterDrop(triple -> triple.getPredicate().equals(RDF.first.asNode())).forEachRemaining(triple -> in.computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>()).add(triple.getSubject()));
        List<Group> groups = new ArrayList<>();
        out.forEach((property, nodes) -> groups.add(group(property, false, nodes, graph, names, most, whole)));
        in.forEach((property, nodes) -> groups.add(group(property, true, nodes, graph, names, most, whole)));
        texts.sort(Comparator.comparing(Text::property).thenComparing(Text::value));
        return new Neighbourhood(address(node), names.of(node), kind(node, graph, names), names.href(node), texts, groups);
    }

    private static final int WHOLE = 1000;

    private static Group group(String property, boolean in, List<Node> nodes, Graph graph, Names names, int most, String whole) {
        String name = Namespaces.shorten(property);
        int shown = Math.min(nodes.size(), whole.equals((in ? "^" : "") + name) ? WHOLE : most);
        List<Neighbour> first = nodes.stream().map(node -> new Neighbour(address(node), names.of(node), kind(node, graph, names), names.href(node))).sorted(Comparator.comparing(Neighbour::name).thenComparing(Neighbour::node)).limit(shown).toList();
        return new Group(names.property(name), name, in, first, nodes.size() - shown);
    }

    private static String kind(Node node, Graph graph, Names names) {
        return Graphs.objects(graph, node, RDF.type.asNode()).stream().filter(type -> type.isURI() && type.getURI().startsWith(Namespaces.AIMS)).map(names::of).findFirst().orElse("");
    }

    private static String address(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }

    /** A name as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
