package org.aimsgraph.crosswalk;

import static org.aimsgraph.crosswalk.Sets.lines;
import static org.aimsgraph.crosswalk.Sets.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aimsgraph.Shipped;
import org.aimsgraph.problem.AimsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs are stated, turned round, composed and rolled up, each with what it rests on. */
class CrosswalkTest {
    private static final Scope ISO42001 = scope("iso42001");
    private static final Scope ISO27001 = scope("iso27001");

    @Test
    void aRowIsReadInBothDirections() {
        Crosswalk crosswalk = new Sets().with("one", "iso27001", "iso42001:7.2-1 subset-of iso27001:7.2 0.8", "iso42001:6.1.4-1 no-relationship none 0.7").crosswalk();
        assertThat(lines(crosswalk.stated(ISO42001, ISO27001))).containsExactly("iso42001:6.1.4-1 no relationship sssom:NoTermFound asserted 0.7", "iso42001:7.2-1 subset of iso27001:7.2 asserted 0.8");
        Pair inverted = crosswalk.stated(ISO27001, ISO42001).get(0);
        assertThat(lines(List.of(inverted))).containsExactly("iso27001:7.2 superset of iso42001:7.2-1 inverted 0.8");
        assertThat(inverted.predicate(crosswalk.table()).getURI()).endsWith("narrowMatch");
        assertThat(inverted.row().orElseThrow().iri().getURI()).isEqualTo("https://example.org/mappings/one#7.2-1--7.2");
    }

    @Test
    void aSubsetOfASubsetIsASubset() {
        Crosswalk crosswalk = new Sets().with("one", "hs", "iso42001:7.2-1 subset-of hs:7.2-1 0.9").with("two", "hs", "iso27001:7.2 superset-of hs:7.2-1 0.8").crosswalk();
        Pair pair = crosswalk.inferred(ISO42001, ISO27001, 1).get(0);
        assertThat(lines(List.of(pair))).containsExactly("iso42001:7.2-1 subset of iso27001:7.2 composed 0.72");
        assertThat(pair.steps()).extracting(step -> step.relation().words()).containsExactly("subset of", "subset of");
        assertThat(pair.weakest().confidence()).isEqualTo(0.8);
    }

    @Test
    void overIntersectsWithThereAreOnlyCandidates() {
        Crosswalk crosswalk = new Sets().with("one", "hs", "iso42001:7.2-1 intersects-with hs:7.2-1 0.9").with("two", "hs", "iso27001:7.2 intersects-with hs:7.2-1 0.8").crosswalk();
        assertThat(crosswalk.inferred(ISO42001, ISO27001, 1)).singleElement().matches(Pair::isCandidate).matches(pair -> pair.relation().equals(Relation.ANY));
    }

    @Test
    void nothingIsComposedOverMoreStandardsThanAllowed() {
        Sets sets = new Sets().with("one", "hs", "iso42001:7.2-1 equal hs:7.2-1 1.0").with("two", "iso9001", "hs:7.2-1 equal iso9001:7.2 1.0").with("three", "iso27001", "iso9001:7.2 equal iso27001:7.2 1.0");
        assertThat(sets.crosswalk().inferred(ISO42001, ISO27001, 1)).isEmpty();
        assertThat(lines(sets.crosswalk().inferred(ISO42001, ISO27001, 2))).contains("iso42001:7.2-1 equal iso27001:7.2 composed 1.0");
    }

    @Test
    void aSubsetInheritsAGap() {
        Crosswalk crosswalk = new Sets().with("one", "hs", "iso42001:6.1.4-1 subset-of hs:6.1-1 0.9").with("two", "iso27001", "hs:6.1-1 no-relationship none 0.5").crosswalk();
        assertThat(lines(crosswalk.inferred(ISO42001, ISO27001, 1))).containsExactly("iso42001:6.1.4-1 no relationship sssom:NoTermFound composed 0.45");
    }

    /** 5.3 of ISO/IEC 42001 states several requirements; what one of them asks beyond the other side, the whole does too. */
    @Test
    void aProvisionIsWhatItsRequirementsAreTogether() {
        Crosswalk subset = new Sets().with("one", "iso27001", requirements("5.3", "subset-of iso27001:5.3 0.9")).crosswalk();
        assertThat(lines(subset.inferred(ISO42001, ISO27001, 0))).anyMatch(line -> line.startsWith("iso42001:5.3 equal or subset of iso27001:5.3 rolled_up"));
        Crosswalk mixed = new Sets().with("one", "iso27001", "iso42001:5.3-1 superset-of iso27001:5.3 0.9", "iso42001:5.3-2 intersects-with iso27001:5.3 0.4").crosswalk();
        assertThat(lines(mixed.inferred(ISO42001, ISO27001, 0))).as("only the row that decides counts").contains("iso42001:5.3 superset of iso27001:5.3 rolled_up 0.9");
        Crosswalk gap = new Sets().with("one", "iso27001", requirements("5.3", "no-relationship none 1.0")).crosswalk();
        assertThat(lines(gap.inferred(ISO42001, ISO27001, 0))).contains("iso42001:5.3 no relationship sssom:NoTermFound rolled_up 1.0");
    }

    @Test
    void aParagraphIsPartOfItsArticle() {
        Crosswalk crosswalk = new Sets().with("one", "euaiact", "iso42001:6.1.2-2 subset-of euaiact:art_9.par_2 0.8").crosswalk();
        assertThat(lines(crosswalk.inferred(ISO42001, scope("euaiact"), 0))).contains("iso42001:6.1.2-2 subset of euaiact:art_9 rolled_up 0.8");
    }

    @Test
    void sourcesDisagreeWhereTheirRelationsExcludeEachOther() {
        Crosswalk crosswalk = new Sets().with("one", "iso27001", "iso42001:7.2-1 subset-of iso27001:7.2 0.8", "iso42001:7.3-1 no-relationship none 0.8", "iso42001:7.4-1 equal iso27001:7.4 0.8")
                .with("two", "iso27001", "iso42001:7.2-1 intersects-with iso27001:7.2 0.8", "iso42001:7.3-1 related iso27001:7.3 0.8", "iso42001:7.4-1 related iso27001:7.4 0.8").crosswalk();
        List<Disagreement> found = Disagreement.among(crosswalk.stated(ISO42001, ISO27001), List.of());
        assertThat(found).extracting(both -> both.one().subject().getURI().replaceFirst(".*/", "")).containsExactly("7.2-1", "7.3-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"iso99999|There is no standard 'iso99999'. Known are: euaiact, hs, iso17021, ", "iso99999:A.5|There is no standard 'iso99999'", "iso27001:A.5.99|The nearest above it is iso27001:A.5.9",
        "nonsense|There is no standard 'nonsense'"})
    void whatIsUnknownIsRefusedWithWhatIsKnown(String id, String message) {
        assertThatThrownBy(() -> scope(id)).isInstanceOf(AimsException.class).hasMessageContaining(message);
    }

    @Test
    void aBareNumberIsMeantOfIso42001() {
        assertThat(scope("A.6.2.4")).isEqualTo(scope("iso42001:A.6.2.4"));
    }

    @Test
    void theShippedSetsAreFreeOfPathsThatComeBack() {
        Crosswalk crosswalk = new Crosswalk(Shipped.LIBRARY);
        List<Pair> pairs = crosswalk.inferred(ISO42001, scope("iso9001"), 1);
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.confidence()).isBetween(0.0, pair.weakest().confidence());
            assertThat(pair.origin().isStated()).isFalse();
        });
        assertThat(pairs).anyMatch(pair -> pair.origin() == Pair.Origin.COMPOSED && !pair.isCandidate());
    }

    private static String[] requirements(String provision, String rest) {
        Standards standards = new Standards(Shipped.LIBRARY.graph());
        return standards.units(scope("iso42001:" + provision)).stream().map(unit -> "iso42001:" + unit.getURI().replaceFirst(".*/", "") + " " + rest).toArray(String[]::new);
    }
}
