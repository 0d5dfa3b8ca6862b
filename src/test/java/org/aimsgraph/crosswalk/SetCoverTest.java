package org.aimsgraph.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No choice is smaller than the one that is called the smallest: compared with all choices on small cases. */
class SetCoverTest {
    private static final int ELEMENTS = 8;
    private static final int CANDIDATES = 9;

    @Test
    void noSmallerChoiceExists() {
        Random random = new Random(17);
        int multiple = 0;
        for (int trial = 0; trial < 500; trial++) {
            Map<Integer, Set<Integer>> candidates = candidates(random);
            Set<Integer> elements = union(candidates.values());
            SetCover.Cover<Integer> cover = SetCover.smallest(elements, candidates);
            assertThat(cover.exact()).isTrue();
            assertThat(union(cover.chosen().stream().map(candidates::get).toList())).isEqualTo(elements);
            assertThat(cover.chosen()).hasSize(smallestOfAll(elements, candidates));
            multiple += cover.chosen().size() > 2 ? 1 : 0;
        }
        assertThat(multiple).as("cases with more than two candidates").isGreaterThan(100);
    }

    /** Greedy takes the large middle first and then needs two more; two candidates suffice. */
    @Test
    void betterThanTakingWhatCoversMost() {
        Map<String, Set<Integer>> candidates = new LinkedHashMap<>();
        candidates.put("middle", Set.of(2, 3, 4, 5));
        candidates.put("left", Set.of(1, 2, 3));
        candidates.put("right", Set.of(4, 5, 6));
        assertThat(SetCover.smallest(Set.of(1, 2, 3, 4, 5, 6), candidates).chosen()).containsExactly("left", "right");
    }

    @Test
    void nothingIsNeededForNothing() {
        assertThat(SetCover.smallest(Set.of(), Map.of("a", Set.of(1))).chosen()).isEmpty();
    }

    @Test
    void whatCannotBeCoveredIsNotPassedOver() {
        assertThatThrownBy(() -> SetCover.smallest(Set.of(1, 2), Map.of("a", Set.of(1)))).hasMessageContaining("2");
    }

    private static Map<Integer, Set<Integer>> candidates(Random random) {
        Map<Integer, Set<Integer>> candidates = new LinkedHashMap<>();
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            Set<Integer> covered = new HashSet<>();
            for (int element = 0; element < ELEMENTS; element++) {
                if (random.nextInt(3) == 0) {
                    covered.add(element);
                }
            }
            candidates.put(candidate, covered);
        }
        return candidates;
    }

    private static int smallestOfAll(Set<Integer> elements, Map<Integer, Set<Integer>> candidates) {
        int smallest = CANDIDATES;
        for (int choice = 0; choice < 1 << CANDIDATES; choice++) {
            List<Set<Integer>> chosen = new ArrayList<>();
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                if ((choice & 1 << candidate) != 0) {
                    chosen.add(candidates.get(candidate));
                }
            }
            if (chosen.size() < smallest && union(chosen).equals(elements)) {
                smallest = chosen.size();
            }
        }
        return smallest;
    }

    private static Set<Integer> union(Collection<Set<Integer>> sets) {
        Set<Integer> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }
}
