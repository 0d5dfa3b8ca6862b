package org.aimsgraph.crosswalk;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.ArrayList;
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
            .thenComparing(pair -> pair.subject() + " " + pair.object() + " " + pair.steps());

    private final Map<List<Node>, Set<Relation>> stated = new HashMap<>();
    private final Set<Node> gaps = new HashSet<>();

    Ranking(List<Pair> statedPairs) {
        for (Pair pair : statedPairs) {
            stated.computeIfAbsent(List.of(pair.subject(), pair.object()), key -> new HashSet<>()).add(pair.relation());
            if (pair.isGap()) {
                gaps.add(pair.subject());
            }
        }
    }

    /** The certain pairs that say more or other than what is stated, and the best candidates for what nobody has stated. */
    List<Pair> select(Collection<Pair> inferred) {
        List<Pair> selected = new ArrayList<>();
        Map<Node, Integer> candidates = new LinkedHashMap<>();
        for (Pair pair : inferred.stream().sorted(BEST_FIRST).toList()) {
            Set<Relation> known = stated.get(List.of(pair.subject(), pair.object()));
            if (!pair.isCandidate()) {
                if (known == null || !known.contains(pair.relation())) {
                    selected.add(pair);
                }
            } else if (known == null && !gaps.contains(pair.subject()) && candidates.merge(pair.subject(), 1, Integer::sum) <= MOST_CANDIDATES) {
                selected.add(pair);
            }
        }
        return selected;
    }
}
