package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.RDF;

/**
 * A path leads from one node to another: by statements that are there, or by statements to be added.
 *
 * @param subject where it begins
 * @param path    the path
 * @param object  where it ends
 * @param anew    whether its last step has to be added, because one more value is wanted
 * @param duty    whether a query asks for it, so that what only excuses from a duty may not be added
 */
record PathGoal(Node subject, Path path, Node object, boolean anew, boolean duty) implements Goal {
    private static final int MOST_MATCHES = 60;
    private static final Comparator<Triple> BY_NAME = Comparator.comparing(Triple::toString);

    @Override
    public int urgency(Plan plan) {
        boolean begins = plan.isDecided(subject);
        boolean ends = plan.isDecided(object);
        if (anew || begins && ends) {
            return SPLIT;
        }
        if (path instanceof P_Link link && link.getNode().equals(RDF.type.asNode()) && !begins) {
            return KIND;
        }
        return begins || ends ? NEAR : FAR;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (path instanceof P_Link link) {
            return link(rest, world, link.getNode());
        }
        if (path instanceof P_ReverseLink reverse) {
            return List.of(rest.with(new PathGoal(object, new P_Link(reverse.getNode()), subject, anew, duty)));
        }
        if (path instanceof P_Inverse inverse) {
            return List.of(rest.with(new PathGoal(object, inverse.getSubPath(), subject, anew, duty)));
        }
        if (path instanceof P_Seq sequence) {
            Node between = world.fresh();
            return List.of(rest.with(new PathGoal(subject, sequence.getLeft(), between, false, duty), new PathGoal(between, sequence.getRight(), object, anew, duty)));
        }
        if (path instanceof P_Alt either) {
            return List.of(rest.with(new PathGoal(subject, either.getLeft(), object, anew, duty)), rest.with(new PathGoal(subject, either.getRight(), object, anew, duty)));
        }
        return path instanceof P_Path1 repeated ? repeated(rest, world, repeated) : List.of();
    }

    private List<Plan> link(Plan rest, World world, Node predicate) {
        Node begin = rest.node(subject);
        Node property = rest.node(predicate);
        Node end = rest.node(object);
        List<Node> kinds = property.equals(RDF.type.asNode()) ? StandIns.named(rest, end) : List.of();
        if (!kinds.isEmpty()) {
            return kinds.stream().map(kind -> rest.choose(end, kind).with(new KindGoal(subject, kind))).toList();
        }
        List<Plan> ways = new ArrayList<>();
        if (!anew) {
            List<Triple> found = world.view(rest).find(open(begin), open(property), open(end)).toList();
            if (!found.isEmpty() && begin.isConcrete() && property.isConcrete() && end.isConcrete()) {
                return List.of(rest);
            }
            found.stream().sorted(BY_NAME).limit(MOST_MATCHES)
                    .forEach(triple -> ways.add(rest.choose(begin, triple.getSubject()).choose(property, triple.getPredicate()).choose(end, triple.getObject())));
        }
        if (!end.isVariable() && property.equals(RDF.type.asNode())) {
            ways.addAll(KindGoal.otherwise(rest, world, begin, end, duty));
        } else if (World.canSay(begin, property, end)) {
            ways.add(rest.dearerBy(StatementGoal.COST).with(new StatementGoal(subject, property, object, world.terms().domain(property), world.terms().valueClass(property).isPresent(), duty)));
        }
        return ways;
    }

    private static Node open(Node node) {
        return node.isVariable() ? Node.ANY : node;
    }

    /** No step, where none will do; the nodes that steps lead to already; else one step more. */
    private List<Plan> repeated(Plan rest, World world, P_Path1 repeated) {
        boolean begins = rest.isDecided(subject);
        if (!begins && !rest.isDecided(object)) {
            return List.of();
        }
        Node known = rest.node(begins ? subject : object);
        Node other = rest.node(begins ? object : subject);
        Iterator<Node> reached = begins ? PathEval.eval(world.view(rest), known, path, ARQ.getContext()) : PathEval.evalReverse(world.view(rest), known, path, ARQ.getContext());
        List<Node> nodes = Iter.toList(reached).stream().distinct().sorted(Comparator.comparing((Node node) -> node.equals(known) ? "" : node.toString())).toList();
        if (!Var.isVar(other)) {
            return nodes.contains(other) ? List.of(rest) : List.of(step(rest, repeated));
        }
        return Stream.concat(nodes.stream().limit(MOST_MATCHES).map(node -> rest.choose(other, node)), path instanceof P_OneOrMore1 ? Stream.of(step(rest, repeated)) : Stream.of()).toList();
    }

    private Plan step(Plan rest, P_Path1 repeated) {
        return rest.with(new PathGoal(subject, repeated.getSubPath(), object, anew, duty));
    }
}
