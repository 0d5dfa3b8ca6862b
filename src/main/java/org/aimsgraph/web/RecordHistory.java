package org.aimsgraph.web;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.difference.Times;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * How a record came to be what it is.
 *
 * @param versions the records that revise one another to or from this one, the earliest first; none where there is no other
 * @param events   what happened to it and with it, the latest first
 * @param more     how many events are left out
 */
public record RecordHistory(List<Version> versions, List<Event> events, int more) {
    private static final int MOST_EVENTS = 14;
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");
    private static final List<Node> WHO = Stream.of("approvedBy", "performedBy", "decidedBy", "raisedBy", "owner").map(name -> NodeFactory.createURI(Namespaces.AIMS + name)).toList();
    private static final Node VERSION = NodeFactory.createURI(Namespaces.AIMS + "versionNumber");
    private static final Node STATUS = NodeFactory.createURI(Namespaces.AIMS + "documentStatus");

    /** A version of the same thing. */
    public record Version(Link link, boolean here, String number, String issued, String status) {}

    /** What happened on a day: to the record itself, or a dated record that is linked to it. */
    public record Event(LocalDate day, String shown, String what, Link thing, Link who) {}

    static RecordHistory of(Node record, Graph records, Times times, Names names, Words words) {
        Set<Node> found = versions(record, records);
        List<Version> versions = found.size() < 2 ? List.of() : found.stream().map(node -> version(node, node.equals(record), records, names, words)).toList();
        List<Event> events = Stream.concat(own(record, records, times, names, words), linked(record, records, times, names, words)).distinct()
                .sorted(Comparator.comparing(Event::day).reversed().thenComparing(Event::what).thenComparing(event -> event.thing().text())).toList();
        return new RecordHistory(versions, events.subList(0, Math.min(MOST_EVENTS, events.size())), Math.max(0, events.size() - MOST_EVENTS));
    }

    /** All that revise one another, both ways, each after what it revises. */
    private static Set<Node> versions(Node record, Graph records) {
        Set<Node> all = new LinkedHashSet<>(Set.of(record));
        Deque<Node> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Node node = open.pop();
            Stream.concat(Graphs.objects(records, node, REVISION).stream(), Graphs.subjects(records, REVISION, node).stream()).filter(all::add).forEach(open::push);
        }
        Set<Node> sorted = new LinkedHashSet<>();
        all.stream().sorted(Comparator.comparing(Node::toString)).forEach(node -> place(node, records, sorted));
        return sorted;
    }

    private static void place(Node node, Graph records, Set<Node> sorted) {
        List<Node> path = new ArrayList<>(List.of(node));
        for (int at = 0; at < path.size(); at++) {                // revisions never go round, the loader refuses that
            path.addAll(Graphs.objects(records, path.get(at), REVISION).stream().filter(earlier -> !path.contains(earlier)).toList());
        }
        for (int at = path.size() - 1; at >= 0; at--) {
            sorted.add(path.get(at));
        }
    }

    private static Version version(Node node, boolean here, Graph records, Names names, Words words) {
        return new Version(names.link(node), here, Graphs.text(records, node, VERSION).orElse(""), Graphs.object(records, node, DCTerms.issued.asNode()).flatMap(Times::day).map(words::day).orElse(""),
                Graphs.object(records, node, STATUS).map(names::of).orElse(""));
    }

    private static Stream<Event> own(Node record, Graph records, Times times, Names names, Words words) {
        return records.find(record, Node.ANY, Node.ANY).toList().stream().filter(triple -> times.isPast(triple.getPredicate()) || times.isEnd(triple.getPredicate()))
                .flatMap(triple -> Times.day(triple.getObject()).stream().map(day -> new Event(day, words.day(day), names.of(triple.getPredicate()), Link.text(""), who(triple, records, names))));
    }

    /** Who wrote what was issued; else who approved, performed or decided. */
    private static Link who(Triple dated, Graph records, Names names) {
        Stream<Node> properties = dated.getPredicate().equals(DCTerms.issued.asNode()) ? Stream.of(DCTerms.creator.asNode()) : WHO.stream();
        return properties.flatMap(property -> Graphs.objects(records, dated.getSubject(), property).stream()).findFirst().map(names::link).orElse(Link.text(""));
    }

    /** The approvals it has, and the dated records that point to it, by the first of their days. */
    private static Stream<Event> linked(Node record, Graph records, Times times, Names names, Words words) {
        Stream<Triple> out = records.find(record, Node.ANY, Node.ANY).toList().stream().filter(triple -> Namespaces.localName(triple.getPredicate().toString()).equals("hasApproval"));
        Stream<Triple> in = records.find(Node.ANY, Node.ANY, record).toList().stream().filter(triple -> !triple.getPredicate().equals(REVISION));
        return Stream.concat(out, in).map(triple -> triple.getSubject().equals(record) ? triple.getObject() : triple.getSubject()).distinct().flatMap(other -> first(other, records, times)
                .map(triple -> new Event(Times.day(triple.getObject()).orElseThrow(), words.day(Times.day(triple.getObject()).orElseThrow()), names.of(triple.getPredicate()), names.link(other), who(triple, records, names))).stream());
    }

    private static Optional<Triple> first(Node record, Graph records, Times times) {
        return records.find(record, Node.ANY, Node.ANY).toList().stream().filter(triple -> times.isBeginning(triple.getPredicate()) && Times.day(triple.getObject()).isPresent())
                .min(Comparator.comparing((Triple triple) -> Times.day(triple.getObject()).orElseThrow()).thenComparing(triple -> triple.toString()));
    }
}
