package org.aimsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Look-ups in a graph that every feature needs: objects, instances of a class, labels. */
public final class Graphs {
    private Graphs() {}

    /** The objects of a subject and predicate, in the order of their text, so that answers do not depend on storage. */
    public static List<Node> objects(Graph graph, Node subject, Node predicate) {
        List<Node> objects = new ArrayList<>();
        graph.find(subject, predicate, Node.ANY).forEachRemaining(triple -> objects.add(triple.getObject()));
        objects.sort(Comparator.comparing(Node::toString));
        return objects;
    }

    /** The subjects of a predicate and object, in the order of their text. */
    public static List<Node> subjects(Graph graph, Node predicate, Node object) {
        List<Node> subjects = new ArrayList<>();
        graph.find(Node.ANY, predicate, object).forEachRemaining(triple -> subjects.add(triple.getSubject()));
        subjects.sort(Comparator.comparing(Node::toString));
        return subjects;
    }

    /** The predicates of a subject, in the order of their text. */
    public static List<Node> predicates(Graph graph, Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toList().stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
    }

    public static Optional<Node> object(Graph graph, Node subject, Node predicate) {
        List<Node> objects = objects(graph, subject, predicate);
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(0));
    }

    /** The text of the first literal, English before other languages. */
    public static Optional<String> text(Graph graph, Node subject, Node predicate) {
        List<Node> objects = objects(graph, subject, predicate);
        return objects.stream().filter(Node::isLiteral)
                .min(Comparator.comparingInt(node -> languageRank(node.getLiteralLanguage())))
                .map(Node::getLiteralLexicalForm);
    }

    private static int languageRank(String language) {
        return language.startsWith("en") ? 0 : language.isEmpty() ? 1 : 2;
    }

    /** The class and all classes below it. */
    public static Set<Node> subclasses(Graph graph, Node type) {
        Set<Node> found = new LinkedHashSet<>();
        collectSubclasses(graph, type, found);
        return found;
    }

    private static void collectSubclasses(Graph graph, Node type, Set<Node> found) {
        if (found.add(type)) {
            graph.find(Node.ANY, RDFS.subClassOf.asNode(), type).forEachRemaining(triple -> collectSubclasses(graph, triple.getSubject(), found));
        }
    }

    /** All instances of a class and of the classes below it. */
    public static Set<Node> instances(Graph graph, Node type) {
        Set<Node> instances = new HashSet<>();
        for (Node each : subclasses(graph, type)) {
            graph.find(Node.ANY, RDF.type.asNode(), each).forEachRemaining(triple -> instances.add(triple.getSubject()));
        }
        return instances;
    }

    /** The label for people: {@code rdfs:label}, else the short name. */
    public static String label(Graph graph, Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return text(graph, node, RDFS.label.asNode()).orElseGet(() -> node.isURI() ? Namespaces.shorten(node.getURI()) : "_:" + node.getBlankNodeLabel());
    }
}
