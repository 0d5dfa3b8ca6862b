package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Which of the pairs that follow are worth showing beside what is stated. */
final class Ranking {
    /** As many candidates as a person can look at for one provision. */
    private static final int MOST_CANDIDATES = 5;

    /** What is certain before what is open, what certainly relates before what may not, then by what is left open, by confidence and by name. */
    static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> pair.relation().definite().isEmpty())
            .thenComparing(pair -> !pair.relation().surelyRelated()).thenComparing(pair -> pair.relation().possible().size())
            .thenComparing(Comparator.comparingDouble(Pair::confidence).reversed()).thenComparing(pair -> pair.steps().size())
            .thenComparing(pair -> pair.subject().toString()).thenComparing(pair -> pair.object().toString()).thenComparing(pair -> pair.steps().toString());

    private final Map<List<Node>, Set<Relation>> stated = new HashMap<>();
    private final Set<List<Node>> answered = new HashSet<>();
    private final Set<List<Node>> gaps = new HashSet<>();

    Ranking(List<Pair> statedPairs) {
        for (Pair pair : statedPairs) {
            stated.computeIfAbsent(List.of(pair.subject(), pair.object()), key -> new HashSet<>()).add(pair.relation());
            answered.add(List.of(pair.subject(), pair.target()));
            if (pair.isGap()) {
                gaps.add(List.of(pair.subject(), pair.target()));
            }
        }
    }

    /** The certain pairs that say more or other than what is stated, and the best candidates for what nobody has stated. */
    List<Pair> select(Collection<Pair> inferred) {
        List<Pair> selected = new ArrayList<>();
        Map<Node, Integer> candidates = new HashMap<>();
        for (Pair pair : inferred.stream().sorted(BEST_FIRST).toList()) {
            Set<Relation> known = stated.get(List.of(pair.subject(), pair.object()));
            if (!pair.isCandidate()) {
                if (known == null || !known.contains(pair.relation())) {
                    selected.add(pair);
                }
            } else if (known == null && worthLooking(pair) && candidates.merge(pair.subject(), 1, Integer::sum) <= MOST_CANDIDATES) {
                selected.add(pair);
            }
        }
        return selected;
    }

    /** Not where somebody looked and found nothing; and what a part says in other words is told of its provision only where nothing else is. */
    private boolean worthLooking(Pair pair) {
        List<Node> question = List.of(pair.subject(), pair.target());
        return !gaps.contains(question) && (pair.origin() != Pair.Origin.ROLLED_UP || !answered.contains(question));
    }
}
