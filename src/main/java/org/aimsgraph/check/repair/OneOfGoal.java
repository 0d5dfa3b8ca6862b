package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.graph.Node;

/** A node is one of a list. */
record OneOfGoal(Node node, List<Node> list) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return plan.isDecided(node) ? TEST : NEAR;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (rest.isDecided(node)) {
            return list.contains(rest.node(node)) ? List.of(rest) : List.of();
        }
        return list.stream().map(each -> rest.choose(node, each, false, list)).toList();
    }
}
