package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What the fields of a form can lead to among one organisation's records and the provisions of the standards. */
public final class Choices {
    private final Graph records;
    private final Graph together;
    private final Map<List<Node>, List<Choice>> known = new HashMap<>();

    /**
     * @param records  what the organisation states
     * @param together the records with the vocabulary and the standards
     */
    public Choices(Graph records, Graph together) {
        this.records = records;
        this.together = together;
    }

    /** All that a field can lead to, in the order of names. Where the vocabulary does not say, what the organisation's records lead to by the same property. */
    public List<Choice> of(Field field) {
        if (field.kind().isLiteral() || field.kind() == ValueKind.CODE) {
            return List.of();
        }
        return known.computeIfAbsent(field.range().isEmpty() ? List.of(field.property()) : field.range(), key -> field.range().isEmpty() ? usedBy(field.property()) : instances(field.range()));
    }

    private List<Choice> usedBy(Node property) {
        return records(records.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).filterKeep(this::isRecord).toSet());
    }

    private List<Choice> instances(List<Node> range) {
        Set<Node> found = new HashSet<>();
        range.forEach(type -> found.addAll(Graphs.instances(together, type)));
        List<Choice> choices = new ArrayList<>(records(found.stream().filter(this::isRecord).collect(Collectors.toSet())));
        found.stream().filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.BASE)).map(node -> new Choice(node, Namespaces.shorten(node.getURI()), about(node)))
                .sorted(Comparator.comparing((Choice choice) -> !choice.node().getURI().startsWith(Namespaces.ISO42001)).thenComparing(Choice::written)).forEach(choices::add);
        return choices;
    }

    /** Names of records, each made unlike the others. */
    private List<Choice> records(Set<Node> nodes) {
        Map<String, Long> names = nodes.stream().collect(Collectors.groupingBy(node -> Graphs.label(records, node), Collectors.counting()));
        return nodes.stream().map(node -> new Choice(node, written(node, names), "")).sorted(Comparator.comparing((Choice choice) -> choice.written().toLowerCase(Locale.ROOT)).thenComparing(choice -> choice.node().getURI())).toList();
    }

    private String written(Node node, Map<String, Long> names) {
        String name = Graphs.label(records, node).strip();
        return names.getOrDefault(name, 0L) > 1 ? name + " (" + Namespaces.localName(node.getURI()) + ")" : name;
    }

    private String about(Node node) {
        return Stream.<Function<Node, Optional<String>>>of(each -> Graphs.text(together, each, DCTerms.title.asNode()), each -> Graphs.text(together, each, DCTerms.description.asNode()), each -> Optional.of(Graphs.label(together, each)))
                .map(way -> way.apply(node)).flatMap(Optional::stream).findFirst().orElse("");
    }

    /** What is called so, or has this full or short name, among what a field can lead to. */
    List<Node> named(Field field, String text) {
        List<Choice> all = of(field);
        List<Node> exactly = all.stream().filter(choice -> choice.written().equals(text) || choice.node().getURI().equals(text) || Namespaces.shorten(choice.node().getURI()).equals(text)).map(Choice::node).toList();
        if (!exactly.isEmpty()) {
            return exactly;
        }
        return all.stream().map(Choice::node).filter(node -> Graphs.label(together, node).equalsIgnoreCase(text) || Namespaces.localName(node.getURI()).equals(text)).distinct().toList();
    }

    /** The records that are called so or have this full name, whatever their kind. */
    List<Node> recordsNamed(String text) {
        return records.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).filterKeep(Node::isURI).filterKeep(node -> node.getURI().equals(text) || Graphs.label(records, node).equalsIgnoreCase(text)).toSet()
                .stream().sorted(Comparator.comparing(Node::getURI)).toList();
    }

    /** How something that a record leads to is written into a field: a record by its name where no other is called so. */
    String write(Field field, Node node) {
        return of(field).stream().filter(choice -> choice.node().equals(node)).map(Choice::written).findFirst()
                .or(() -> Optional.of(node).filter(this::isRecord).map(record -> Graphs.label(records, record)).filter(name -> field.range().isEmpty() && recordsNamed(name).size() == 1))
                .orElseGet(() -> Namespaces.shorten(node.toString()));
    }

    boolean isRecord(Node node) {
        return node.isURI() && !node.getURI().startsWith(Namespaces.BASE) && records.contains(node, RDF.type.asNode(), Node.ANY);
    }

    /** Whether the standards or the vocabulary know it. */
    boolean isKnown(Node node) {
        return node.isURI() && node.getURI().startsWith(Namespaces.BASE) && together.contains(node, Node.ANY, Node.ANY);
    }
}
