package org.aimsgraph.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Tells which records two states do not share, and in what those that they share differ. A record is the same in both when it has the same
 * name; without a name, when all that it says is the same, or else its class and label.
 */
final class RecordComparison {
    private final State from;
    private final State to;
    private final Set<Node> told;
    private final Set<Node> toldElsewhere;

    /**
     * @param told          properties that are told elsewhere
     * @param toldElsewhere records that are told elsewhere
     */
    RecordComparison(State from, State to, Set<Node> told, Set<Node> toldElsewhere) {
        this.from = from;
        this.to = to;
        this.told = told;
        this.toldElsewhere = toldElsewhere;
    }

    List<RecordChange> changes() {
        Map<Node, Node> pairs = pairs();
        Set<Node> paired = Set.copyOf(pairs.values());
        List<RecordChange> changes = new ArrayList<>();
        Set<Node> gone = from.records().stream().filter(node -> !pairs.containsKey(node)).collect(Collectors.toCollection(HashSet::new));
        Set<Node> come = to.records().stream().filter(node -> !paired.contains(node)).collect(Collectors.toCollection(HashSet::new));
        pairs.forEach((before, after) -> changed(before, after).ifPresent(changes::add));
        gone.removeAll(toldElsewhere);
        come.removeAll(toldElsewhere);
        changes.addAll(revised(gone, come));
        gone.forEach(node -> changes.add(new RecordChange(RecordChange.Kind.REMOVED, from.type(node), Optional.of(from.parts().thing(node)), Optional.empty(), List.of(), List.of())));
        come.forEach(node -> changes.add(new RecordChange(RecordChange.Kind.ADDED, to.type(node), Optional.empty(), Optional.of(to.parts().thing(node)), List.of(), List.of())));
        return changes.stream().sorted(RecordChange.ORDER).toList();
    }

    /** The records of the first state with the same record of the second: by name, or without one by all that they say, or by class and label. */
    private Map<Node, Node> pairs() {
        Set<Node> before = from.records();
        Set<Node> after = to.records();
        Map<Node, Node> pairs = new LinkedHashMap<>();
        before.stream().filter(node -> node.isURI() && after.contains(node)).forEach(node -> pairs.put(node, node));
        pair(pairs, byKey(from, before), byKey(to, after));
        pair(pairs, byLabel(from, before, pairs.keySet()), byLabel(to, after, Set.copyOf(pairs.values())));
        return pairs;
    }

    /** Pairs the records that have the same key; as many as both states have of it. */
    private static void pair(Map<Node, Node> pairs, Map<Object, List<Node>> before, Map<Object, List<Node>> after) {
        before.forEach((key, nodes) -> {
            List<Node> others = after.getOrDefault(key, List.of());
            for (int place = 0; place < Math.min(nodes.size(), others.size()); place++) {
                pairs.put(nodes.get(place), others.get(place));
            }
        });
    }

    private static Map<Object, List<Node>> byKey(State state, Set<Node> records) {
        return sortedBlank(records).collect(Collectors.groupingBy(state.parts()::key, HashMap::new, Collectors.toList()));
    }

    private static Map<Object, List<Node>> byLabel(State state, Set<Node> records, Set<Node> paired) {
        Map<Object, List<Node>> all = sortedBlank(records).filter(node -> !paired.contains(node) && !state.labels().of(node).isEmpty())
                .collect(Collectors.groupingBy(node -> state.type(node).node() + " " + state.labels().of(node), HashMap::new, Collectors.toList()));
        all.values().removeIf(nodes -> nodes.size() > 1);
        return all;
    }

    private static Stream<Node> sortedBlank(Set<Node> records) {
        return records.stream().filter(Node::isBlank).sorted(Comparator.comparing(Node::toString));
    }

    private Optional<RecordChange> changed(Node before, Node after) {
        Values values = new Values(from, to, told).compare(before, after);
        return values.changes().isEmpty() && values.ended().isEmpty() || toldElsewhere.contains(after) ? Optional.empty()
                : Optional.of(new RecordChange(RecordChange.Kind.CHANGED, type(before, after), Optional.of(from.parts().thing(before)), Optional.of(to.parts().thing(after)), values.changes(), values.ended()));
    }

    /** What revises a record of the other state is no addition; takes it, and the record that it takes the place of, out of both sets. */
    private List<RecordChange> revised(Set<Node> gone, Set<Node> come) {
        List<RecordChange> changes = new ArrayList<>();
        Set<Node> replaced = new HashSet<>();
        Set<Node> returned = new HashSet<>();
        Map<Node, Node> forward = revisions(come, to, from);
        Map<Node, Node> backward = revisions(gone, from, to);
        forward.forEach((after, before) -> {
            changes.add(revision(before, after));
            replaced.add(before);
        });
        backward.forEach((before, after) -> {
            changes.add(revision(before, after));
            returned.add(after);
        });
        gone.removeAll(backward.keySet());
        come.removeAll(forward.keySet());
        gone.removeAll(replaced);
        come.removeAll(returned);
        return changes;
    }

    /** Each new record with the nearest one that it revises and that the other state holds. */
    private static Map<Node, Node> revisions(Set<Node> records, State state, State other) {
        Map<Node, Node> found = new LinkedHashMap<>();
        records.stream().filter(Node::isURI).sorted(Comparator.comparing(Node::toString))
                .forEach(record -> state.earlier(record).stream().filter(other::holds).findFirst().ifPresent(earlier -> found.put(record, earlier)));
        return found;
    }

    private RecordChange revision(Node before, Node after) {
        Values values = new Values(from, to, told).compare(before, after);
        return new RecordChange(RecordChange.Kind.REVISED, type(before, after), Optional.of(from.parts().thing(before)), Optional.of(to.parts().thing(after)), values.changes(), values.ended());
    }

    /** The same class whichever way round the states are compared. */
    private Thing type(Node before, Node after) {
        return Stream.of(from.type(before), to.type(after)).min(Thing.ORDER).orElseThrow();
    }
}
