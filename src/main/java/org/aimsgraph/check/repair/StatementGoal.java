package org.aimsgraph.check.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A statement that is to be added. Others may decide first what it is about; what nobody decides is chosen here: an
 * existing or new record of the kind that the property asks for, a code, or a stand-in for a value.
 *
 * @param domain    the class of the records that have the property
 * @param ofRecords whether its values are records
 * @param duty      whether a query asks for it, so that what only excuses from a duty may not be added
 */
record StatementGoal(Node subject, Node predicate, Node object, Optional<Node> domain, boolean ofRecords, boolean duty) implements Goal {
    static final int COST = 2;
    /** So dear that an excuse is proposed only where nothing else helps. */
    private static final int COST_OF_EXCUSE = 60;

    @Override
    public int urgency(Plan plan) {
        if (!plan.isDecided(subject)) {
            return domain.isPresent() ? CHOICE : CHOICE + 2;
        }
        if (plan.isDecided(object)) {
            return SPLIT;
        }
        return ofRecords ? CHOICE + 1 : CHOICE + 3;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (!rest.isDecided(subject)) {
            return domain.map(type -> new KindGoal(subject, type).ways(rest.with(this), world)).orElse(List.of());
        }
        if (!rest.isDecided(object)) {
            return values(rest, world).map(plan -> plan.with(this)).toList();
        }
        Triple triple = Triple.create(rest.node(subject), predicate, rest.node(object));
        if (!canBeAdded(rest, world, triple)) {
            return List.of();
        }
        boolean onlyExcuses = object.isVariable() && world.terms().excuses(triple.getObject());
        return List.of(rest.dearerBy(onlyExcuses ? COST_OF_EXCUSE : 0).adding(step(rest, triple)));
    }

    private Step step(Plan rest, Triple triple) {
        return rest.choice(object).map(choice -> new Step(triple, choice.standIn(), choice.others(), false)).orElse(Step.fixed(triple));
    }

    private boolean canBeAdded(Plan rest, World world, Triple triple) {
        boolean excuses = duty && world.terms().excuses(predicate) && !(triple.getObject().isLiteral() && rest.makes(triple.getSubject()));
        boolean borrowed = world.terms().keepsForItself(predicate) && world.view(rest).contains(Node.ANY, Node.ANY, triple.getObject());
        return World.canSay(triple.getSubject(), predicate, triple.getObject()) && !triple.getSubject().equals(triple.getObject())
                && fits(world.view(rest), triple.getSubject(), domain) && fits(world.view(rest), triple.getObject(), range(world))
                && (!object.isVariable() || world.terms().allows(predicate, triple.getObject())) && !excuses && !borrowed && !isFull(rest, world, triple) && !world.view(rest).contains(triple);
    }

    private Optional<Node> range(World world) {
        return ofRecords ? world.terms().range(predicate) : Optional.empty();
    }

    /** A record that is said to be of some kind cannot stand where the vocabulary wants another. */
    private static boolean fits(Graph view, Node record, Optional<Node> type) {
        return type.isEmpty() || Graphs.instances(view, type.get()).contains(record) || !view.contains(record, RDF.type.asNode(), Node.ANY);
    }

    /** A second day, number or answer would contradict the first; a second text would only where one is asked for. */
    private boolean isFull(Plan rest, World world, Triple triple) {
        if (!world.view(rest).contains(triple.getSubject(), predicate, Node.ANY)) {
            return false;
        }
        boolean isText = triple.getObject().isLiteral() && XSDDatatype.XSDstring.equals(triple.getObject().getLiteralDatatype());
        return triple.getObject().isLiteral() && (duty || !isText) || world.terms().isSingle(world.view(rest), triple.getSubject(), predicate);
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
        if (codes.isEmpty()) {
            return world.terms().hasCodes(predicate) ? world.terms().allCodes().stream().map(code -> rest.choose(object, code, true, List.of())) : StandIns.of(rest, world, object, predicate);
        }
        List<Node> others = world.terms().listedCodes(predicate);
        return codes.stream().map(code -> rest.choose(object, code, false, others));
    }
}
