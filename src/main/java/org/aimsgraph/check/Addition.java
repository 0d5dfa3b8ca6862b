package org.aimsgraph.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A statement that is proposed to be added to an organisation's records.
 *
 * @param triple the statement; a value that only a person knows is one that stands in for it
 * @param shown  the object as people see it: a placeholder where something stands in
 * @param others objects that would do as well, where one was chosen
 * @param serves the check that asks for it; empty where a record of the kind is missing
 */
public record Addition(Triple triple, Node shown, List<Node> others, Optional<Check> serves) {
    /** Whether a person has to fill in the value. */
    public boolean isToBeFilledIn() {
        return !shown.equals(triple.getObject());
    }
}
