package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The records as they are on a day. */
final class State {
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

    private final Graph graph;
    private final LocalDate day;
    private final Times times;
    private final Labels labels;
    private final Parts parts;

    State(Graph graph, Graph knowledge, LocalDate day, Times times) {
        this.graph = graph;
        this.day = day;
        this.times = times;
        this.labels = new Labels(graph, knowledge);
        this.parts = new Parts(graph, labels);
    }

    Graph graph() {
        return graph;
    }

    LocalDate day() {
        return day;
    }

    Labels labels() {
        return labels;
    }

    Parts parts() {
        return parts;
    }

    /** All records: what has a name, and what has none and is not part of another. */
    Set<Node> records() {
        Set<Node> records = new LinkedHashSet<>();
        Set<Node> loose = new HashSet<>();
        graph.find().forEachRemaining(triple -> (triple.getSubject().isBlank() ? loose : records).add(triple.getSubject()));
        loose.stream().filter(node -> !graph.contains(Node.ANY, Node.ANY, node)).forEach(records::add);
        Set<Node> told = new HashSet<>();
        records.forEach(record -> told.addAll(parts.reached(record)));
        loose.stream().sorted(Comparator.comparing(Node::toString)).forEach(node -> {
            if (!told.contains(node)) {                   // parts that only lead to one another in a circle
                records.add(node);
                told.addAll(parts.reached(node));
            }
        });
        return records;
    }

    /** Whether the records say anything of a record. */
    boolean holds(Node record) {
        return graph.contains(record, Node.ANY, Node.ANY);
    }

    /** Whether the last day of something is over. */
    boolean isOver(Node property, Node value) {
        return times.isEnd(property) && Times.day(value).map(day::isAfter).orElse(false);
    }

    /** What a record or part says, by property. */
    Map<Node, List<Node>> statements(Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).toList().stream().collect(Collectors.groupingBy(Triple::getPredicate, () -> new TreeMap<>(Comparator.comparing(Node::toString)),
                Collectors.mapping(Triple::getObject, Collectors.toList())));
    }

    /** The records that this one revises, each of them after those that it is nearer to. */
    Set<Node> earlier(Node record) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> next = Graphs.objects(graph, record, REVISION);
        while (!next.isEmpty()) {
            next = next.stream().filter(found::add).flatMap(node -> Graphs.objects(graph, node, REVISION).stream()).toList();
        }
        return found;
    }

    /** The class that a record is told under: of several the first by name. */
    Thing type(Node record) {
        return Graphs.objects(graph, record, RDF.type.asNode()).stream().map(labels::thing).min(Thing.ORDER).orElseGet(() -> new Thing(RDFS.Resource.asNode(), "without a class"));
    }
}
