package org.aimsgraph.difference;

import java.util.List;
import java.util.Optional;

/**
 * What two Statements of Applicability say otherwise: those in force in two states, or two versions in one.
 *
 * @param before the first; empty where none is in force
 * @param after  the second; empty where none is in force
 * @param lines  the lines that differ, in the order of the controls
 */
public record StatementChange(Optional<Thing> before, Optional<Thing> after, List<LineChange> lines) {
    /** Whether both are the same record or there is none, and no line differs. */
    public boolean isEmpty() {
        return before.map(Thing::node).equals(after.map(Thing::node)) && lines.isEmpty();
    }
}
