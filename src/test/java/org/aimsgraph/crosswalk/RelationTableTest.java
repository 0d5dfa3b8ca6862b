package org.aimsgraph.crosswalk;

import static org.aimsgraph.crosswalk.SetRelation.EQUAL;
import static org.aimsgraph.crosswalk.SetRelation.NO_RELATIONSHIP;
import static org.aimsgraph.crosswalk.SetRelation.SUBSET_OF;
import static org.aimsgraph.crosswalk.SetRelation.SUPERSET_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of set relations say of finite sets neither too much nor too little. */
class RelationTableTest {
    private static final RelationTable TABLE = new RelationTable(Shipped.KNOWLEDGE.knowledge());
    private static final int TRIALS = 200_000;
    private static final int DUTIES = 7;

    @Test
    void compositionIsNeverWrongAndLeavesOpenOnlyWhatCanHappen() {
        Random random = new Random(8477);
        Map<List<SetRelation>, Set<SetRelation>> seen = new HashMap<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Set<Integer> one = someDuties(random);
            Set<Integer> pivot = someDuties(random);
            Set<Integer> other = someDuties(random);
            seen.computeIfAbsent(List.of(relation(one, pivot), relation(pivot, other)), key -> EnumSet.noneOf(SetRelation.class)).add(relation(one, other));
        }
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                assertThat(TABLE.compose(Relation.of(first), Relation.of(second)).possible()).as(first + " then " + second).isEqualTo(seen.get(List.of(first, second)));
            }
        }
    }

    @Test
    void unionIsNeverWrongAndLeavesOpenOnlyWhatCanHappen() {
        Random random = new Random(42001);
        Map<List<SetRelation>, Set<SetRelation>> seen = new HashMap<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Set<Integer> one = someDuties(random);
            Set<Integer> other = someDuties(random);
            Set<Integer> object = someDuties(random);
            Set<Integer> both = new HashSet<>(one);
            both.addAll(other);
            seen.computeIfAbsent(List.of(relation(one, object), relation(other, object)), key -> EnumSet.noneOf(SetRelation.class)).add(relation(both, object));
        }
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                assertThat(TABLE.unite(Relation.of(first), Relation.of(second)).possible()).as(first + " with " + second).isEqualTo(seen.get(List.of(first, second)));
            }
        }
    }

    @Test
    void aCertainRelationFollowsExactlyWhereTheMethodSays() {
        List<String> certain = new ArrayList<>();
        for (SetRelation first : SetRelation.values()) {
            for (SetRelation second : SetRelation.values()) {
                boolean definite = TABLE.compose(Relation.of(first), Relation.of(second)).definite().isPresent();
                boolean expected = first == EQUAL || second == EQUAL || first == SUBSET_OF && second == SUBSET_OF || first == SUPERSET_OF && second == SUPERSET_OF
                        || first == SUBSET_OF && second == NO_RELATIONSHIP || first == NO_RELATIONSHIP && second == SUPERSET_OF;
                assertThat(definite).as(first + " then " + second).isEqualTo(expected);
                if (definite) {
                    certain.add(first + " " + second);
                }
            }
        }
        assertThat(certain).hasSize(13);
    }

    @Test
    void inversionIsTheRelationSeenFromTheOtherSide() {
        Random random = new Random(1);
        for (int trial = 0; trial < 1000; trial++) {
            Set<Integer> one = someDuties(random);
            Set<Integer> other = someDuties(random);
            assertThat(TABLE.inverse(Relation.of(relation(one, other)))).isEqualTo(Relation.of(relation(other, one)));
        }
    }

    @ParameterizedTest
    @CsvSource({"skos:exactMatch, skos:exactMatch", "skos:broadMatch, skos:narrowMatch", "skos:narrowMatch, skos:broadMatch", "skos:closeMatch, skos:closeMatch",
        "skos:relatedMatch, skos:relatedMatch", "rdfs:seeAlso, rdfs:seeAlso"})
    void predicatesTurnRound(String predicate, String inverse) {
        assertThat(TABLE.inversePredicate(node(predicate))).isEqualTo(node(inverse));
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, FULL", "SUBSET_OF, FULL", "EQUAL SUBSET_OF, FULL", "SUPERSET_OF, PART", "INTERSECTS_WITH, PART", "SUPERSET_OF INTERSECTS_WITH, PART",
        "SUBSET_OF INTERSECTS_WITH, PART", "NO_RELATIONSHIP, NONE", "SUBSET_OF NO_RELATIONSHIP, NOT_LOOKED_AT"})
    void coverageIsTheLeastThatIsCertain(String possible, Coverage coverage) {
        Set<SetRelation> relations = EnumSet.noneOf(SetRelation.class);
        List.of(possible.split(" ")).forEach(name -> relations.add(SetRelation.valueOf(name)));
        assertThat(TABLE.coverage(new Relation(relations))).isEqualTo(coverage);
    }

    private static Node node(String prefixedName) {
        return NodeFactory.createURI(Namespaces.expand(prefixedName).orElseThrow());
    }

    private static Set<Integer> someDuties(Random random) {
        Set<Integer> duties = new HashSet<>();
        double density = random.nextDouble();
        while (duties.isEmpty()) {
            for (int duty = 0; duty < DUTIES; duty++) {
                if (random.nextDouble() < density) {
                    duties.add(duty);
                }
            }
        }
        return duties;
    }

    /** The relation of two sets, by looking at them. */
    static SetRelation relation(Set<Integer> one, Set<Integer> other) {
        if (one.equals(other)) {
            return EQUAL;
        }
        if (other.containsAll(one)) {
            return SUBSET_OF;
        }
        if (one.containsAll(other)) {
            return SUPERSET_OF;
        }
        return one.stream().anyMatch(other::contains) ? SetRelation.INTERSECTS_WITH : NO_RELATIONSHIP;
    }
}
