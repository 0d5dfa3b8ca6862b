package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fewest candidates that together cover all of some elements. The search is exact; only where it would take too
 * long does it fall back to taking the candidate that covers most, again and again, and says so.
 */
final class SetCover<K, E> {
    private static final int MOST_STEPS = 200_000;

    private final Map<K, Set<E>> candidates;
    private List<K> best;
    private int steps;

    private SetCover(Map<K, Set<E>> candidates) {
        this.candidates = candidates;
    }

    /**
     * The chosen candidates in their given order.
     *
     * @param exact whether no smaller choice exists
     */
    record Cover<K>(List<K> chosen, boolean exact) {}

    /** @param candidates what each covers; earlier ones are preferred among equals, and together they cover everything */
    static <K, E> Cover<K> smallest(Set<E> elements, Map<K, Set<E>> candidates) {
        SetCover<K, E> search = new SetCover<>(useful(elements, candidates));
        search.best = search.greedy(elements);
        search.search(elements, new ArrayList<>());
        return new Cover<>(candidates.keySet().stream().filter(search.best::contains).toList(), search.steps < MOST_STEPS);
    }

    /** Without what is not asked for, and without candidates that another one makes needless. */
    private static <K, E> Map<K, Set<E>> useful(Set<E> elements, Map<K, Set<E>> candidates) {
        Map<K, Set<E>> useful = new LinkedHashMap<>();
        candidates.forEach((key, covered) -> {
            Set<E> asked = new HashSet<>(covered);
            asked.retainAll(elements);
            if (!asked.isEmpty() && useful.values().stream().noneMatch(other -> other.containsAll(asked))) {
                useful.values().removeIf(asked::containsAll);
                useful.put(key, asked);
            }
        });
        return useful;
    }

    private List<K> greedy(Set<E> elements) {
        List<K> chosen = new ArrayList<>();
        Set<E> open = new HashSet<>(elements);
        while (!open.isEmpty()) {
            K next = null;
            long most = 0;
            for (Map.Entry<K, Set<E>> candidate : candidates.entrySet()) {
                long covers = candidate.getValue().stream().filter(open::contains).count();
                if (covers > most) {
                    most = covers;
                    next = candidate.getKey();
                }
            }
            if (next == null) {
                throw new IllegalArgumentException("no candidate covers " + open);
            }
            chosen.add(next);
            open.removeAll(candidates.get(next));
        }
        return chosen;
    }

    /** Branches on the element that the fewest candidates cover, and gives up branches that cannot be smaller than the best. */
    private void search(Set<E> open, List<K> chosen) {
        if (open.isEmpty()) {
            best = chosen.size() < best.size() ? List.copyOf(chosen) : best;
            return;
        }
        if (steps >= MOST_STEPS || chosen.size() + atLeast(open) >= best.size()) {
            return;
        }
        steps++;
        E hardest = open.stream().min(Comparator.comparingLong(this::covering).thenComparing(Object::toString)).orElseThrow();
        for (Map.Entry<K, Set<E>> candidate : candidates.entrySet()) {
            if (candidate.getValue().contains(hardest)) {
                Set<E> rest = new HashSet<>(open);
                rest.removeAll(candidate.getValue());
                List<K> with = new ArrayList<>(chosen);
                with.add(candidate.getKey());
                search(rest, with);
            }
        }
    }

    private long covering(E element) {
        return candidates.values().stream().filter(covered -> covered.contains(element)).count();
    }

    /** As many candidates as are needed at the very least. */
    private int atLeast(Set<E> open) {
        long most = candidates.values().stream().mapToLong(covered -> covered.stream().filter(open::contains).count()).max().orElse(1);
        return (int) ((open.size() + most - 1) / Math.max(1, most));
    }
}
