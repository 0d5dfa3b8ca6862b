package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.topbraid.shacl.vocabulary.SH;

/** A node satisfies a shape. */
record ShapeGoal(Node node, Node shape) implements Goal {
    private static final Property XONE = ResourceFactory.createProperty(SH.NS + "xone");

    @Override
    public int urgency(Plan plan) {
        return SPLIT;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        boolean ofProperty = world.shapes().contains(shape, SH.path.asNode(), Node.ANY);
        return List.of(ofProperty ? rest.with(new PropertyGoal(node, shape)) : rest.with(constraints(world, node, shape)));
    }

    /** What a shape demands of a node itself, or a property shape of each value. */
    static List<Goal> constraints(World world, Node node, Node shape) {
        Graph shapes = world.shapes();
        List<Goal> goals = new ArrayList<>();
        objects(shapes, shape, SH.property).forEach(inner -> goals.add(new ShapeGoal(node, inner)));
        objects(shapes, shape, SH.node).forEach(inner -> goals.add(new ShapeGoal(node, inner)));
        objects(shapes, shape, SH.class_).forEach(type -> goals.add(new KindGoal(node, type)));
        objects(shapes, shape, SH.and).forEach(head -> Shapes.list(shapes, head).forEach(inner -> goals.add(new ShapeGoal(node, inner))));
        objects(shapes, shape, SH.or).forEach(head -> goals.add(choice(shapes, node, head)));
        objects(shapes, shape, XONE).forEach(head -> goals.add(choice(shapes, node, head)));
        objects(shapes, shape, SH.not).forEach(inner -> goals.add(new NotGoal(node, inner)));
        objects(shapes, shape, SH.in).forEach(head -> goals.add(new OneOfGoal(node, Shapes.list(shapes, head))));
        objects(shapes, shape, SH.sparql).forEach(constraint -> goals.add(new QueryGoal(node, constraint)));
        if (ValueGoal.applies(shapes, shape)) {
            goals.add(new ValueGoal(node, shape, Graphs.object(shapes, shape, SH.datatype.asNode())));
        }
        return goals;
    }

    private static ChoiceGoal choice(Graph shapes, Node node, Node head) {
        return new ChoiceGoal(Shapes.list(shapes, head).stream().map(inner -> List.<Goal>of(new ShapeGoal(node, inner))).toList());
    }

    private static List<Node> objects(Graph shapes, Node shape, Property property) {
        return Shapes.objects(shapes, shape, property.asNode());
    }
}
