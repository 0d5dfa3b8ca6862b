package org.aimsgraph.crosswalk;

import static org.aimsgraph.crosswalk.Sets.scope;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** A change reaches what rests on it, and nothing else. */
class ImpactTest {
    @Test
    void aRowReachesTheRequirementAtItsOtherEndInEitherDirection() {
        Sets sets = new Sets().with("one", "iso27001", "iso42001:7.2-1 subset-of iso27001:7.2 0.8", "iso42001:7.3-1 subset-of iso27001:7.3 0.8").with("two", "iso42001", "iso27001:7.2 intersects-with iso42001:7.2-2 0.5");
        ImpactReport report = of(sets, "iso27001:7.2");
        assertThat(requirements(report)).containsExactly("7.2-1", "7.2-2");
        assertThat(report.rows()).hasSize(2);
    }

    @Test
    void aRowOnTheWholeRestsOnThePartThatChanged() {
        assertThat(requirements(of(new Sets().with("one", "euaiact", "iso42001:6.1.2-1 subset-of euaiact:art_9 0.8", "iso42001:7.2-1 subset-of euaiact:art_9.par_3 0.8"), "euaiact:art_9.par_2.pt_a"))).containsExactly("6.1.2-1");
    }

    /** The row on 7.2 stands for the requirements that nobody looked at one by one. */
    @Test
    void aRowOnAProvisionReachesOnlyRequirementsWithoutRowsOfTheirOwn() {
        Sets sets = new Sets().with("one", "iso27001", "iso42001:7.2 intersects-with iso27001:7.2 0.8").with("two", "iso27001", "iso42001:7.2-1 no-relationship none 0.9", "iso42001:7.2-2 subset-of iso27001:7.2 0.9");
        assertThat(requirements(of(sets, "iso27001:7.2"))).isNotEmpty().contains("7.2-2", "7.2-3").doesNotContain("7.2-1");
    }

    @Test
    void aNewEditionReachesTheGapsToo() {
        Sets sets = new Sets().with("one", "iso27001", "iso42001:6.1.4-1 no-relationship none 0.9", "iso42001:7.2-1 subset-of iso27001:7.2 0.8");
        assertThat(of(sets, "iso27001").rows()).hasSize(2);
        assertThat(of(sets, "iso27001:7").rows()).hasSize(1);
    }

    @Test
    void theSecondRowOfAPathIsNotFollowed() {
        Sets sets = new Sets().with("one", "hs", "iso27001:7.2 equal hs:7.2-1 0.9").with("two", "hs", "iso42001:7.2-1 equal hs:7.2-1 0.9");
        assertThat(of(sets, "iso27001:7.2").requirements()).isEmpty();
        assertThat(requirements(of(sets, "hs:7.2-1"))).containsExactly("7.2-1");
    }

    @Test
    void checksAndRecordsOfTouchedRequirementsAreNamed() {
        ImpactReport report = new Impact(new Sets().crosswalk(), Shipped.KNOWLEDGE.shapes()).of(scope("A.6.2.4"), Optional.of(Shipped.example("northlight")));
        assertThat(requirements(report)).containsExactly("A.6.2.4-1", "A.6.2.4-2", "A.6.2.4-3");
        assertThat(report.checks()).isNotEmpty().allMatch(check -> report.requirements().stream().anyMatch(one -> Shipped.KNOWLEDGE.shapes().contains(check, Aims.CHECKS, one.requirement())));
        assertThat(report.records()).extracting(one -> Namespaces.localName(one.record().getURI())).contains("soa-2-A.6.2.4").doesNotContain("soa-2-A.6.2.5");
        assertThat(report.kinds()).extracting(kind -> Namespaces.localName(kind.type().getURI())).containsExactly("ReleaseCriterion", "VerificationMeasure");
    }

    @Test
    void whatWasReplacedIsNamedWithWhatReplacesIt() {
        assertThat(of(new Sets(), "iso9001").successors()).extracting(one -> one.by().getURI()).containsExactly("https://w3id.org/aims-graph/standard/iso-9001-2026");
        assertThat(of(new Sets(), "euaiact:art_10").successors()).extracting(one -> Namespaces.localName(one.replaced().getURI())).contains("art_10.par_5");
    }

    private static ImpactReport of(Sets sets, String changed) {
        return new Impact(sets.crosswalk(), Shipped.KNOWLEDGE.shapes()).of(scope(changed), Optional.empty());
    }

    private static List<String> requirements(ImpactReport report) {
        return report.requirements().stream().map(TouchedRequirement::requirement).map(Node::getURI).map(Namespaces::localName).toList();
    }
}
