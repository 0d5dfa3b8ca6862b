package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Node;

/**
 * Says of a provision what is known of its parts taken together. Requirements make up their provision whole; paragraphs or
 * sub-clauses may leave words of the provision's own, so there only what holds whatever those say is told.
 */
final class RollUp {
    private final Standards standards;
    private final RelationTable table;

    RollUp(Standards standards, RelationTable table) {
        this.standards = standards;
        this.table = table;
    }

    /** The pairs for the provisions of a scope that directly hold subjects of these stated pairs. */
    List<Pair> pairs(Scope scope, List<Pair> stated) {
        Map<Node, List<Pair>> bySubject = new HashMap<>();
        stated.forEach(pair -> bySubject.computeIfAbsent(pair.subject(), key -> new ArrayList<>()).add(pair));
        Set<Node> wholes = new LinkedHashSet<>();
        bySubject.keySet().forEach(part -> standards.parent(part).filter(parent -> standards.contains(scope, parent) && standards.assessable(parent)).ifPresent(wholes::add));
        List<Pair> pairs = new ArrayList<>();
        for (Node whole : wholes) {
            List<Node> parts = standards.children(whole);
            Map<Node, Node> objects = new LinkedHashMap<>();
            parts.forEach(part -> bySubject.getOrDefault(part, List.of()).forEach(pair -> objects.put(pair.object(), pair.target())));
            objects.forEach((object, target) -> pair(whole, parts, object, target, bySubject).ifPresent(pairs::add));
        }
        return pairs;
    }

    private Optional<Pair> pair(Node whole, List<Node> parts, Node object, Node target, Map<Node, List<Pair>> bySubject) {
        List<Pair> known = new ArrayList<>(parts.stream().flatMap(part -> known(bySubject.getOrDefault(part, List.of()), object).stream()).toList());
        boolean complete = parts.stream().allMatch(standards::isRequirement);
        Relation all = united(known, parts.size(), complete);
        if (all.equals(Relation.ANY) || object.equals(Sssom.NO_TERM_FOUND) && !all.is(SetRelation.NO_RELATIONSHIP)) {
            return Optional.empty();
        }
        // The least sure parts that do not matter are left out, so that the confidence is that of those which decide.
        for (Pair part : known.stream().sorted(Comparator.comparingDouble(Pair::confidence).thenComparing(Pair::subject, standards.order())).toList()) {
            List<Pair> fewer = new ArrayList<>(known);
            fewer.remove(part);
            if (!fewer.isEmpty() && united(fewer, parts.size(), complete).equals(all)) {
                known = fewer;
            }
        }
        double confidence = known.stream().mapToDouble(Pair::confidence).reduce(1, (one, other) -> one * other);
        return Optional.of(new Pair(whole, object, target, all, Pair.Origin.ROLLED_UP, confidence, known.stream().flatMap(pair -> pair.steps().stream()).toList()));
    }

    private Relation united(List<Pair> known, int parts, boolean complete) {
        Relation all = complete && known.size() == parts ? null : Relation.ANY;
        for (Pair pair : known) {
            all = all == null ? pair.relation() : table.unite(all, pair.relation());
        }
        return all;
    }

    /** What is stated of a part and an object: a typed row before an untyped one, and a gap where no row names the object. */
    private static Optional<Pair> known(List<Pair> pairs, Node object) {
        Comparator<Pair> best = Comparator.comparing((Pair pair) -> pair.object().equals(object)).thenComparing(pair -> pair.relation().definite().isPresent()).thenComparingDouble(Pair::confidence);
        return pairs.stream().filter(pair -> pair.object().equals(object) || pair.isGap()).max(best);
    }
}
