package org.aimsgraph.check.repair;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A query of a shape finds nothing at a node. Of several faults the first is looked at: the others show in the next check.
 * A fault goes when one of the conditions that make it no longer holds.
 */
record QueryGoal(Node node, Node constraint) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return plan.isDecided(node) ? LAST : NOT_YET;
    }

    @Override
    public int work() {
        return 20;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        Optional<ShapeQuery.Fault> fault = world.query(constraint).firstFault(world.view(rest), rest.node(node));
        return fault.map(found -> found.conditions().stream().map(condition -> rest.with(new ConditionGoal(condition, false, true))).toList()).orElse(List.of(rest));
    }
}
