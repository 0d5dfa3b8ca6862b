package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/** A path leads to no more values than a shape allows. */
record CountGoal(Node node, Path path, int most) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return ABSENCE;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        return PropertyGoal.values(world.view(rest), rest.node(node), path).size() <= most ? List.of(rest) : List.of();
    }
}
