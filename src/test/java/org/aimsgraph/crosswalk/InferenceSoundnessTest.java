package org.aimsgraph.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where every row is true, everything that follows is true: tried on made-up worlds whose provisions are known sets of duties. */
class InferenceSoundnessTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatFollowsFromTrueRowsIsTrue(int pivots) {
        int certain = 0;
        for (long seed = 0; seed < 40; seed++) {
            World world = new World(seed);
            for (Pair pair : inferred(world, pivots)) {
                SetRelation truth = pair.isGap() ? gap(world, pair) : RelationTableTest.relation(world.duties(pair.subject()), world.duties(pair.object()));
                assertThat(pair.relation().possible()).as("world " + seed + ": " + pair).contains(truth);
                certain += pair.isCandidate() ? 0 : 1;
            }
        }
        assertThat(certain).as("relations that are certain").isGreaterThan(500);
    }

    @Test
    void noPathEntersAStandardTwiceAndConfidenceIsNotAboveTheProduct() {
        for (long seed = 0; seed < 20; seed++) {
            World world = new World(seed);
            Standards standards = world.crosswalk().standards();
            for (Pair pair : inferred(world, 2)) {
                assertThat(pair.confidence()).isLessThanOrEqualTo(pair.steps().stream().mapToDouble(Step::confidence).reduce(1, (one, other) -> one * other));
                assertThat(pair.confidence()).isLessThanOrEqualTo(pair.weakest().confidence());
                if (pair.origin() == Pair.Origin.COMPOSED) {
                    List<Node> entered = pair.steps().stream().filter(step -> step.row().isPresent()).map(step -> step.end().getURI().contains("/standard/") ? standards.standardOf(step.end()) : pair.target()).toList();
                    Set<Node> distinct = new HashSet<>(entered);
                    distinct.add(standards.standardOf(pair.subject()));
                    assertThat(distinct).hasSize(entered.size() + 1);
                    assertThat(entered.size()).isBetween(1, 3);
                }
            }
        }
    }

    @Test
    void theSameRowsGiveTheSameAnswerInTheSameOrder() {
        assertThat(inferred(new World(7), 2)).isEqualTo(inferred(new World(7), 2));
    }

    private static SetRelation gap(World world, Pair pair) {
        return RelationTableTest.relation(world.duties(pair.subject()), world.allDuties(pair.target()));
    }

    private static List<Pair> inferred(World world, int pivots) {
        Crosswalk crosswalk = world.crosswalk();
        List<Pair> pairs = new ArrayList<>();
        Stream.of("alpha beta", "alpha gamma", "alpha delta", "beta alpha", "gamma beta", "delta alpha")
                .map(names -> names.split(" ")).forEach(names -> pairs.addAll(crosswalk.inferred(World.whole(names[0]), World.whole(names[1]), pivots)));
        return pairs;
    }
}
