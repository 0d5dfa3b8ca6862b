package org.aimsgraph.check.repair;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A statement that is to be added. Others may decide first what it is about; what nobody decides is chosen here: an
 * existing or new record of the kind that the property asks for, a code, or a stand-in for a value.
 */
record StatementGoal(Node subject, Node predicate, Node object, boolean duty) implements Goal {
    static final int COST = 2;

    @Override
    public int urgency(Plan plan) {
        if (!plan.isDecided(subject)) {
            return CHOICE;
        }
        return plan.isDecided(object) ? SPLIT : CHOICE + 1;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (!rest.isDecided(subject)) {
            return world.terms().domain(predicate).map(type -> new KindGoal(subject, type).ways(rest.with(this), world)).orElse(List.of());
        }
        if (!rest.isDecided(object)) {
            return values(rest, world).map(plan -> plan.with(this)).toList();
        }
        Triple triple = Triple.create(rest.node(subject), predicate, rest.node(object));
        return canBeAdded(rest, world, triple) ? List.of(rest.adding(step(rest, triple))) : List.of();
    }

    private Step step(Plan rest, Triple triple) {
        return rest.choice(object).map(choice -> new Step(triple, choice.standIn(), choice.others(), false)).orElse(Step.fixed(triple));
    }

    private boolean canBeAdded(Plan rest, World world, Triple triple) {
        boolean excuses = duty && (world.terms().excuses(predicate) || world.terms().excuses(triple.getObject()));
        boolean full = world.terms().isSingle(predicate) && world.view(rest).contains(triple.getSubject(), predicate, Node.ANY);
        return World.canSay(triple.getSubject(), predicate, triple.getObject()) && !triple.getSubject().equals(triple.getObject())
                && !excuses && !full && !world.view(rest).contains(triple);
    }

    private Stream<Plan> values(Plan rest, World world) {
        List<Node> named = StandIns.named(rest, object);
        if (!named.isEmpty()) {
            return named.stream().map(value -> rest.choose(object, value, false, named));
        }
        if (world.terms().valueClass(predicate).isPresent()) {
            return new KindGoal(object, world.terms().valueClass(predicate).get()).ways(rest, world).stream();
        }
        List<Node> codes = world.terms().codes(predicate);
        return codes.isEmpty() ? StandIns.of(rest, world, object, predicate) : codes.stream().map(code -> rest.choose(object, code, false, codes));
    }
}
