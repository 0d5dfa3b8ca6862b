package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;

/** So many of these values, or of new ones, satisfy a shape. */
record QualifiedGoal(Node node, Path path, Node shape, List<Node> values, int count) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return NEAR;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (count <= 0) {
            return List.of(rest);
        }
        List<Plan> ways = new ArrayList<>();
        if (values.isEmpty()) {
            Node one = world.fresh();
            ways.add(rest.with(new PathGoal(node, path, one, true, false), new ShapeGoal(one, shape), new QualifiedGoal(node, path, shape, List.of(), count - 1)));
        } else {
            List<Node> others = values.subList(1, values.size());
            ways.add(rest.with(new ShapeGoal(values.get(0), shape), new QualifiedGoal(node, path, shape, others, count - 1)));
            ways.add(rest.with(new QualifiedGoal(node, path, shape, others, count)));
        }
        return ways;
    }
}
