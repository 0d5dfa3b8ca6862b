package org.aimsgraph.check.repair;

import java.util.List;

/** All goals of one of several lists are reached. */
record ChoiceGoal(List<List<Goal>> alternatives) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return SPLIT;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        return alternatives.stream().map(rest::with).toList();
    }
}
