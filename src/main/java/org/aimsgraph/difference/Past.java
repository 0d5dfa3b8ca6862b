package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * An organisation's records as they were on an earlier day than the one that they describe: without the records that came about later, without those that only these
 * lead to, without what is dated later, and with documents in force that were superseded later. What has no date stays as it is.
 */
public final class Past {
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

    private final Times times;

    /** @param knowledge says what each date property tells about time */
    public Past(Graph knowledge) {
        this.times = new Times(knowledge);
    }

    /** The records on a day; those of the day that they describe, or of a later one, are the records themselves. */
    public Organisation on(LocalDate day, Organisation organisation, LocalDate described) {
        if (!day.isBefore(described)) {
            return organisation;
        }
        Graph records = organisation.graph();
        Set<Node> later = later(records, day);
        later.removeAll(Set.of(organisation.node(), organisation.managementSystem()));
        Graph past = GraphMemFactory.createGraphMem2();
        Set<Node> left = new HashSet<>(later);
        left.addAll(onlyReached(records, later, Set.of(organisation.node(), organisation.managementSystem())));
        records.find().forEachRemaining(triple -> {
            if (!left.contains(triple.getSubject()) && !left.contains(triple.getObject()) && !isLater(triple, day)) {
                past.add(triple);
            }
        });
        supersededLater(records, past).forEach(document -> {
            past.delete(Triple.create(document, Aims.DOCUMENT_STATUS, Aims.SUPERSEDED));
            past.add(document, Aims.DOCUMENT_STATUS, Aims.APPROVED);
        });
        return new Organisation(past, organisation.node(), organisation.label(), organisation.managementSystem());
    }

    private boolean isLater(Triple triple, LocalDate day) {
        return times.isPast(triple.getPredicate()) && Times.day(triple.getObject()).filter(day::isBefore).isPresent();
    }

    /** The records all of whose beginnings lie after the day. */
    private Set<Node> later(Graph records, LocalDate day) {
        Set<Node> early = new HashSet<>();
        Set<Node> late = new HashSet<>();
        records.find().forEachRemaining(triple -> {
            if (times.isBeginning(triple.getPredicate())) {
                (Times.day(triple.getObject()).filter(day::isBefore).isPresent() ? late : early).add(triple.getSubject());
            }
        });
        late.removeAll(early);
        return late;
    }

    /** Records without a beginning that later ones lead to, and that nothing earlier leads to. */
    private Set<Node> onlyReached(Graph records, Set<Node> later, Set<Node> always) {
        Set<Node> suspect = reached(records, later, later);
        suspect.removeAll(later);
        suspect.removeIf(node -> always.contains(node) || hasBeginning(records, node));
        Set<Node> roots = records.stream().map(Triple::getSubject).filter(node -> !later.contains(node) && !suspect.contains(node)).collect(Collectors.toSet());
        suspect.removeAll(reached(records, roots, later));
        return suspect;
    }

    private boolean hasBeginning(Graph records, Node node) {
        return records.find(node, Node.ANY, Node.ANY).toList().stream().anyMatch(triple -> times.isBeginning(triple.getPredicate()));
    }

    /** All records that some lead to, not through those that are shut out. */
    private static Set<Node> reached(Graph records, Set<Node> from, Set<Node> shut) {
        Set<Node> reached = new HashSet<>(from);
        Deque<Node> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            records.find(open.pop(), Node.ANY, Node.ANY).forEachRemaining(triple -> {
                Node next = triple.getObject();
                if (!next.isLiteral() && !shut.contains(next) && records.contains(next, Node.ANY, Node.ANY) && reached.add(next)) {
                    open.push(next);
                }
            });
        }
        return reached;
    }

    /** The documents that are called superseded though all that revises them came later. */
    private static List<Node> supersededLater(Graph records, Graph past) {
        return Graphs.subjects(past, Aims.DOCUMENT_STATUS, Aims.SUPERSEDED).stream().filter(document -> records.contains(Node.ANY, REVISION, document) && !past.contains(Node.ANY, REVISION, document)).toList();
    }
}
