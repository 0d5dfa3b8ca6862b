package org.aimsgraph.crosswalk;

import static org.aimsgraph.crosswalk.Sets.scope;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A requirement is covered in full by what asks all of it, in part by what asks some of it, and not at all where somebody looked in vain. */
class CoverageTest {
    private static final Scope TO = scope("iso27001");

    @Test
    void theBestRelationDecides() {
        CoverageReport report = report("iso42001:5.3", "iso42001:5.3-1 subset-of iso27001:5.3 0.8", "iso42001:5.3-1 intersects-with iso27001:A.5.2 0.9", "iso42001:5.3-2 superset-of iso27001:5.3 0.6", "iso42001:5.3-3 no-relationship none 0.6");
        assertThat(byId(report)).containsEntry("5.3-1", Coverage.FULL).containsEntry("5.3-2", Coverage.PART).containsEntry("5.3-3", Coverage.NONE);
        assertThat(report.units().get(0).pairs()).singleElement().matches(pair -> pair.relation().is(SetRelation.SUBSET_OF));
        assertThat(report.groups()).singleElement().matches(group -> group.coverage() == Coverage.PART);
        assertThat(report.typed()).isEqualTo(3);
        assertThat(report.intersecting()).isEqualTo(1);
    }

    @Test
    void whereNobodyLookedNothingIsClaimed() {
        CoverageReport report = report("iso42001:5.3", "iso42001:5.2-1 subset-of iso27001:5.2 0.8");
        assertThat(report.units()).isNotEmpty().allMatch(unit -> unit.coverage() == Coverage.NOT_LOOKED_AT && unit.pairs().isEmpty());
        assertThat(report.groups()).singleElement().matches(group -> group.coverage() == Coverage.NOT_LOOKED_AT);
    }

    @Test
    void aRequirementInheritsWhatIsCertainOfItsProvision() {
        assertThat(report("iso42001:5.3", "iso42001:5.3 subset-of iso27001:5.3 0.8").units()).isNotEmpty().allMatch(unit -> unit.coverage() == Coverage.FULL);
        assertThat(report("iso42001:5.3", "iso42001:5.3 no-relationship none 0.8").units()).isNotEmpty().allMatch(unit -> unit.coverage() == Coverage.NONE);
        assertThat(report("iso42001:5.3", "iso42001:5.3 intersects-with iso27001:5.3 0.8").units()).isNotEmpty().allMatch(unit -> unit.coverage() == Coverage.NOT_LOOKED_AT);
    }

    @Test
    void aRowWithoutRelationShowsSomeCoverageOnly() {
        assertThat(byId(report("iso42001:5.3", "iso42001:5.3-1 related iso27001:5.3 0.8"))).containsEntry("5.3-1", Coverage.PART);
    }

    @Test
    void seenFromTheOtherSideASubsetCoversAPart() {
        Crosswalk crosswalk = new Sets().with("one", "iso27001", "iso42001:7.2-1 subset-of iso27001:7.2 0.8").crosswalk();
        assertThat(byId(new CoverageFinder(crosswalk).report(scope("iso27001:7"), scope("iso42001"), 0))).containsEntry("7.2", Coverage.PART).containsEntry("7.3", Coverage.NOT_LOOKED_AT);
    }

    /** The requirements of every shipped requirement-level set have a row or a gap. */
    @ParameterizedTest
    @CsvSource({"iso27001", "iso9001", "iso23894", "iso38507", "nistairmf", "iso5338", "euaiact", "iso42005"})
    void everyRequirementOfIso42001WasLookedAtForEachTarget(String target) {
        CoverageReport report = new CoverageFinder(new Crosswalk(Shipped.LIBRARY)).report(scope("iso42001"), scope(target), 0);
        assertThat(report.units()).hasSize(268);
        assertThat(report.units().stream().filter(unit -> unit.coverage() == Coverage.NOT_LOOKED_AT)).isEmpty();
        assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(268);
    }

    private static Map<String, Coverage> byId(CoverageReport report) {
        return report.units().stream().collect(Collectors.toMap(unit -> Namespaces.localName(unit.unit().getURI()), UnitCoverage::coverage));
    }

    private static CoverageReport report(String from, String... lines) {
        return new CoverageFinder(new Sets().with("one", "iso27001", lines).crosswalk()).report(scope(from), TO, 0);
    }
}
