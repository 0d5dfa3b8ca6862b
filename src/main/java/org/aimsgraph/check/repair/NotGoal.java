package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.graph.Node;

/** A node does not satisfy a shape as things are. */
record NotGoal(Node node, Node shape) implements Goal {
    @Override
    public int urgency(Plan plan) {
        if (!plan.isDecided(node)) {
            return NOT_YET;
        }
        return plan.node(node).isLiteral() ? TEST : ABSENCE;
    }

    @Override
    public boolean asks(Plan plan, Node variable) {
        return plan.node(node).equals(variable);
    }

    @Override
    public int work() {
        return 20;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        Plan alone = rest.only(new ShapeGoal(node, shape));
        return new Planner(world).cheapest(alone, alone.cost()).isPresent() ? List.of() : List.of(rest);
    }
}
