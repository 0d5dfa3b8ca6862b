package org.aimsgraph.crosswalk;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One step of a path between two provisions.
 *
 * @param relation   what is known of the relation from start to end
 * @param confidence that of the row; 1 for a step within a standard
 * @param predicate  the mapping predicate in the direction of the step
 * @param row        the row that says so; none for a step within a standard, from a part to what holds it
 * @param inverted   whether the row is read from its object to its subject
 */
public record Step(Node start, Node end, Relation relation, double confidence, Optional<Node> predicate, Optional<Row> row, boolean inverted) {
    static Step along(Row row) {
        return new Step(row.subject(), row.object(), row.relation(), row.confidence(), Optional.of(row.predicate()), Optional.of(row), false);
    }

    static Step against(Row row, RelationTable table) {
        return new Step(row.object(), row.subject(), table.inverse(row.relation()), row.confidence(), Optional.of(table.inversePredicate(row.predicate())), Optional.of(row), true);
    }

    static Step within(Node part, Node whole, Relation relation) {
        return new Step(part, whole, relation, 1, Optional.empty(), Optional.empty(), false);
    }
}
