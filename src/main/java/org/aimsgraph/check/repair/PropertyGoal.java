package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.topbraid.shacl.vocabulary.SH;

/** The values that a path leads to from a node are as a property shape of SHACL demands, and as many. */
record PropertyGoal(Node node, Node shape) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return plan.isDecided(node) ? NEAR : NOT_YET;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        Graph shapes = world.shapes();
        Path path = Shapes.path(shapes, Graphs.object(shapes, shape, SH.path.asNode()).orElseThrow());
        List<Node> values = values(world.view(rest), rest.node(node), path);
        List<Goal> goals = new ArrayList<>();
        values.forEach(value -> goals.addAll(ShapeGoal.constraints(world, value, shape)));
        List<Node> required = Graphs.objects(shapes, shape, SH.hasValue.asNode()).stream().filter(value -> !values.contains(value)).toList();
        for (int missing = number(shapes, SH.minCount).orElse(0) - values.size() - required.size(); missing > 0; missing--) {
            Node one = world.fresh();
            goals.add(new PathGoal(node, path, one, true, false));
            goals.addAll(ShapeGoal.constraints(world, one, shape));
        }
        required.forEach(value -> goals.add(new PathGoal(node, path, value, false, false)));
        number(shapes, SH.qualifiedMinCount).ifPresent(count -> goals.add(new QualifiedGoal(node, path, Graphs.object(shapes, shape, SH.qualifiedValueShape.asNode()).orElseThrow(), values, count)));
        number(shapes, SH.maxCount).ifPresent(count -> goals.add(new CountGoal(node, path, count)));
        for (ComparisonGoal.Kind kind : ComparisonGoal.Kind.values()) {
            Graphs.objects(shapes, shape, kind.term()).forEach(other -> goals.add(new ComparisonGoal(node, path, kind, other)));
        }
        return List.of(rest.with(goals));
    }

    private Optional<Integer> number(Graph shapes, Property constraint) {
        return Graphs.text(shapes, shape, constraint.asNode()).map(Integer::valueOf);
    }

    static List<Node> values(Graph view, Node node, Path path) {
        return Iter.toList(PathEval.eval(view, node, path, ARQ.getContext())).stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
    }
}
