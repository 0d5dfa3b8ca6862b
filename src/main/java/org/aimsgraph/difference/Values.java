package org.aimsgraph.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Compares what two records say, property by property, and goes down into their parts. */
final class Values {
    private static final int DEEPEST = 8;

    private final State from;
    private final State to;
    private final Set<Node> told;
    private final List<ValueChange> changes = new ArrayList<>();
    private final List<Ended> ended = new ArrayList<>();

    /** @param told properties that are told elsewhere */
    Values(State from, State to, Set<Node> told) {
        this.from = from;
        this.to = to;
        this.told = told;
    }

    /** Adds what is not the same of two records or parts. */
    Values compare(Node before, Node after) {
        compare(before, after, List.of());
        return this;
    }

    List<ValueChange> changes() {
        return changes.stream().sorted(ValueChange.ORDER).toList();
    }

    List<Ended> ended() {
        return ended.stream().distinct().sorted(Ended.ORDER).toList();
    }

    /** What a record says that is there in one state only: as gone, or as come. */
    static List<ValueChange> all(State state, Node record, Set<Node> told, boolean come) {
        return state.statements(record).entrySet().stream().filter(entry -> !told.contains(entry.getKey())).map(entry -> {
            List<Thing> values = entry.getValue().stream().map(state.parts()::thing).sorted(Thing.ORDER).toList();
            return new ValueChange(List.of(state.labels().thing(entry.getKey())), come ? List.of() : values, come ? values : List.of());
        }).sorted(ValueChange.ORDER).toList();
    }

    private void compare(Node before, Node after, List<Thing> path) {
        Map<Node, List<Node>> said = from.statements(before);
        Map<Node, List<Node>> says = to.statements(after);
        Set<Node> properties = new TreeSet<>(Comparator.comparing(Node::toString));
        properties.addAll(said.keySet());
        properties.addAll(says.keySet());
        properties.removeAll(told);
        properties.forEach(property -> compare(property, said.getOrDefault(property, List.of()), says.getOrDefault(property, List.of()), path));
    }

    private void compare(Node property, List<Node> before, List<Node> after, List<Thing> above) {
        Thing name = to.labels().thing(property);
        List<Thing> path = Stream.concat(above.stream(), Stream.of(name)).toList();
        Map<Object, Node> gone = keyed(from, before);
        Map<Object, Node> come = keyed(to, after);
        List<Node> both = gone.keySet().stream().filter(come::containsKey).map(gone::get).toList();
        both.forEach(value -> {
            gone.remove(from.parts().key(value));
            come.remove(from.parts().key(value));
            ended(value, property, name, path);
        });
        if (gone.size() == 1 && come.size() == 1 && one(gone).isBlank() && one(come).isBlank() && path.size() < DEEPEST) {
            compare(one(gone), one(come), path);
        } else if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new ValueChange(path, things(from, gone), things(to, come)));
        }
    }

    /** What is the same in both can still have run out between the two days. */
    private void ended(Node value, Node property, Thing name, List<Thing> path) {
        boolean was = from.isOver(property, value);
        boolean is = to.isOver(property, value);
        if (was != is) {
            ended.add(new Ended(name, Times.day(value).orElseThrow(), is));
        }
        if (value.isBlank() && path.size() < DEEPEST) {
            from.statements(value).forEach((below, values) -> values.forEach(each -> ended(each, below, from.labels().thing(below), Stream.concat(path.stream(), Stream.of(name)).toList())));
        }
    }

    private static Map<Object, Node> keyed(State state, List<Node> values) {
        return values.stream().sorted(Comparator.comparing(Node::toString)).collect(Collectors.toMap(state.parts()::key, value -> value, (one, other) -> one, LinkedHashMap::new));
    }

    private static Node one(Map<Object, Node> values) {
        return values.values().iterator().next();
    }

    private static List<Thing> things(State state, Map<Object, Node> values) {
        return values.values().stream().map(state.parts()::thing).sorted(Thing.ORDER).toList();
    }
}
