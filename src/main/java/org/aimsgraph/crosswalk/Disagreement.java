package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Two pairs that cannot both be true: their relations exclude each other, or one names a counterpart where the other found none. */
public record Disagreement(Pair one, Pair other) {
    /** The disagreements among what is stated, and of what certainly follows with what is stated. */
    public static List<Disagreement> among(List<Pair> stated, List<Pair> inferred) {
        Map<List<Node>, List<Pair>> bySubject = new LinkedHashMap<>();
        for (List<Pair> pairs : List.of(stated, inferred)) {
            pairs.stream().filter(pair -> !pair.isCandidate()).forEach(pair -> bySubject.computeIfAbsent(List.of(pair.subject(), pair.target()), key -> new ArrayList<>()).add(pair));
        }
        List<Disagreement> found = new ArrayList<>();
        for (List<Pair> pairs : bySubject.values()) {
            for (int i = 0; i < pairs.size(); i++) {
                for (Pair other : pairs.subList(i + 1, pairs.size())) {
                    if (disagree(pairs.get(i), other)) {
                        found.add(new Disagreement(pairs.get(i), other));
                    }
                }
            }
        }
        return found;
    }

    private static boolean disagree(Pair one, Pair other) {
        if (one.isGap() != other.isGap()) {
            return one.isGap() ? other.relation().surelyRelated() : one.relation().surelyRelated();
        }
        return one.object().equals(other.object()) && Collections.disjoint(one.relation().possible(), other.relation().possible());
    }
}
