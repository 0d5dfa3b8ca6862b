package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A node is of a class, or of a class below it: an existing record, or else a new one. Which code it is only its property tells. */
record KindGoal(Node node, Node type) implements Goal {
    private static final int MOST_RECORDS = 60;
    /** A new record is a name to be found and a statement of its kind. */
    private static final int COST_OF_RECORD = 5;

    @Override
    public int urgency(Plan plan) {
        if (plan.isDecided(node)) {
            return SPLIT;
        }
        return type.equals(SKOS.Concept.asNode()) ? NOT_YET : KIND;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        Set<Node> instances = Graphs.instances(world.view(rest), type);
        Node decided = rest.node(node);
        if (instances.contains(decided)) {
            return List.of(rest);
        }
        if (!decided.isVariable()) {
            return otherwise(rest, world, decided, type, false);
        }
        List<Node> sorted = instances.stream().sorted(Comparator.comparing(Node::toString)).limit(MOST_RECORDS).toList();
        List<Plan> ways = new ArrayList<>(sorted.stream().map(each -> rest.choose(node, each, false, sorted)).toList());
        ways.addAll(otherwise(rest, world, decided, type, false));
        return ways;
    }

    /** What is left where no existing record will do: a new record, or to say of a record without a kind what it is. */
    static List<Plan> otherwise(Plan rest, World world, Node node, Node type, boolean duty) {
        if (duty && world.terms().excuses(type)) {
            return List.of();
        }
        if (node.isVariable()) {
            if (!world.canBeNew(type)) {
                return List.of();
            }
            Node name = world.newName(type, rest);
            return List.of(rest.choose(node, name).dearerBy(COST_OF_RECORD).adding(Step.newRecord(name, type)));
        }
        boolean canBeSaid = !world.terms().excuses(type) && World.canSay(node, RDF.type.asNode(), type) && mayBe(world.view(rest), node, type);
        return canBeSaid ? List.of(rest.dearerBy(StatementGoal.COST).adding(Step.fixed(Triple.create(node, RDF.type.asNode(), type)))) : List.of();
    }

    private static boolean mayBe(Graph view, Node node, Node type) {
        return Graphs.objects(view, node, RDF.type.asNode()).stream().allMatch(kind -> Graphs.subclasses(view, kind).contains(type));
    }
}
