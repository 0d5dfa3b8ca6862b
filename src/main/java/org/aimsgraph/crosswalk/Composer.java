package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Node;

/**
 * Walks from each provision of one standard over provisions of others to a second standard, and says by the algebra of
 * set relations what follows. No path enters a standard twice. A part also inherits what is known of the provision that holds it.
 */
final class Composer {
    private final Crosswalk crosswalk;
    private final Standards standards;
    private final RelationTable table;
    private final Scope from;
    private final Scope to;
    private final int pivots;
    private final Map<List<Node>, Pair> best = new HashMap<>();

    Composer(Crosswalk crosswalk, Scope from, Scope to, int pivots) {
        this.crosswalk = crosswalk;
        this.standards = crosswalk.standards();
        this.table = crosswalk.table();
        this.from = from;
        this.to = to;
        this.pivots = pivots;
    }

    /** The best pair for each two provisions. */
    List<Pair> pairs() {
        for (Node subject : standards.in(from)) {
            walk(subject, subject, List.of(), Relation.of(SetRelation.EQUAL), Set.of(from.standard()));
            for (Node whole : standards.ancestors(subject)) {
                Step up = Step.within(subject, whole, standards.withinRelation(subject, whole));
                walk(subject, whole, List.of(up), up.relation(), Set.of(from.standard()));
            }
        }
        return List.copyOf(best.values());
    }

    private void walk(Node subject, Node at, List<Step> path, Relation relation, Set<Node> entered) {
        for (Row row : crosswalk.mappings().from(at)) {
            step(subject, Step.along(row), row.target(), path, relation, entered);
        }
        for (Row row : crosswalk.mappings().to(at)) {
            step(subject, Step.against(row, table), standards.standardOf(row.subject()), path, relation, entered);
        }
    }

    private void step(Node subject, Step step, Node target, List<Step> path, Relation before, Set<Node> entered) {
        if (entered.contains(target)) {
            return;
        }
        boolean arrived = target.equals(to.standard());
        if (!arrived && (step.end().equals(Sssom.NO_TERM_FOUND) || entered.size() > pivots)) {
            return;
        }
        Relation relation = table.compose(before, step.relation());
        // From a part upwards only what is certain is told: else each part would repeat the candidates of its provision.
        if (!path.isEmpty() && path.get(0).row().isEmpty() && relation.definite().isEmpty()) {
            return;
        }
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        if (arrived) {
            keep(subject, longer, target, relation);
        } else {
            Set<Node> with = new HashSet<>(entered);
            with.add(target);
            walk(subject, step.end(), longer, relation, with);
        }
    }

    private void keep(Node subject, List<Step> path, Node target, Relation relation) {
        Node object = path.get(path.size() - 1).end();
        boolean gap = object.equals(Sssom.NO_TERM_FOUND);
        if (path.size() < 2 || (gap ? !relation.is(SetRelation.NO_RELATIONSHIP) : !standards.contains(to, object))) {
            return;
        }
        double confidence = path.stream().mapToDouble(Step::confidence).reduce(1, (one, other) -> one * other);
        Pair pair = new Pair(subject, object, target, relation, Pair.Origin.COMPOSED, confidence, path);
        best.merge(List.of(subject, object), pair, (one, other) -> Ranking.BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
}
