package org.aimsgraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a misspelt name was meant to be. */
public final class Spelling {
    private Spelling() {}

    /** The known thing whose name differs in the fewest letters, if it is near enough to be meant. */
    public static <T extends Comparable<T>> Optional<T> nearest(String wanted, Collection<T> known, Function<T, String> name) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        Function<T, Integer> distance = thing -> distance(lower, name.apply(thing).toLowerCase(Locale.ROOT));
        return known.stream().min(Comparator.comparing(distance).thenComparing(Comparator.naturalOrder()))
                .filter(thing -> distance.apply(thing) <= Math.max(2, lower.length() / 3));
    }

    /** Levenshtein distance: letters inserted, deleted or replaced. */
    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[other.length()];
    }
}
