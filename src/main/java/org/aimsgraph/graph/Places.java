package org.aimsgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where each statement of an organisation's records was written. Whoever reads records in a format of its own fills it. */
public final class Places {
    private final Map<Triple, Place> statements = new HashMap<>();
    private final Map<Node, Place> records = new HashMap<>();

    /** Notes where a record begins; the first place counts. */
    public void addRecord(Node record, Place place) {
        records.putIfAbsent(record, place);
    }

    /** Notes where a statement stands; the first place counts. */
    public void addStatement(Triple statement, Place place) {
        statements.putIfAbsent(statement, place);
    }

    /**
     * Where to look for a fault: the statement that is at fault, else the first one with its property, else the beginning of its
     * record. What has no name of its own is looked for in the record that holds it.
     */
    public Optional<Place> of(Graph graph, Node record, Optional<Node> property, Optional<Node> value) {
        return of(graph, record, property, value, new HashSet<>());
    }

    private Optional<Place> of(Graph graph, Node record, Optional<Node> property, Optional<Node> value, Set<Node> seen) {
        if (property.isPresent() && value.isPresent() && statements.containsKey(Triple.create(record, property.get(), value.get()))) {
            return Optional.of(statements.get(Triple.create(record, property.get(), value.get())));
        }
        Optional<Place> first = property.flatMap(given -> Graphs.objects(graph, record, given).stream()
                .map(object -> statements.get(Triple.create(record, given, object))).filter(place -> place != null).findFirst());
        if (first.isPresent() || records.containsKey(record)) {
            return first.or(() -> Optional.of(records.get(record)));
        }
        return seen.add(record) && record.isBlank() ? holder(graph, record, seen) : Optional.empty();
    }

    /** Blank nodes were renamed when the records were read, so only what points to them can be found. */
    private Optional<Place> holder(Graph graph, Node record, Set<Node> seen) {
        return graph.stream(Node.ANY, Node.ANY, record).sorted((one, other) -> one.toString().compareTo(other.toString()))
                .flatMap(triple -> of(graph, triple.getSubject(), Optional.of(triple.getPredicate()), Optional.empty(), seen).stream()).findFirst();
    }
}
