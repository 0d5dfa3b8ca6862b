package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.sparql.syntax.Element;

/** A pattern matches nowhere, with all that is added. */
record AbsenceGoal(Element pattern) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return ABSENCE;
    }

    @Override
    public int work() {
        return 20;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        return ShapeQuery.rows(Patterns.substituted(pattern, rest.values()), world.view(rest)).isEmpty() ? List.of(rest) : List.of();
    }
}
