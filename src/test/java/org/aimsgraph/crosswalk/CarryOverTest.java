package org.aimsgraph.crosswalk;

import static org.aimsgraph.crosswalk.Sets.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** What is on record under another standard shows a requirement as far as the mappings say, and no further. */
class CarryOverTest {
    private static final String HEAD = """
            @prefix aims: <https://w3id.org/aims-graph/ns#> .
            @prefix code: <https://w3id.org/aims-graph/code/> .
            @prefix iso27001: <https://w3id.org/aims-graph/standard/iso-iec-27001-2022/> .
            @prefix iso42001: <https://w3id.org/aims-graph/standard/iso-iec-42001-2023/> .
            @prefix ex: <https://example.org/> .
            ex:firm a aims:Organisation .
            ex:aims a aims:AIManagementSystem ; aims:managementSystemOf ex:firm .
            """;
    private static final Sets SETS = new Sets().with("one", "iso27001", "iso42001:7.2-1 subset-of iso27001:7.2 0.8", "iso42001:7.3-1 intersects-with iso27001:7.3 0.9", "iso42001:10.2-1 equal iso27001:10.2 0.3",
            "iso42001:A.2.2-1 subset-of iso27001:A.5.1 0.7", "iso42001:6.1.4-1 no-relationship none 0.9");

    @Test
    void onlyWhatAsksAllOfARequirementShowsItInFull() {
        CarryOverReport report = report("ex:record aims:evidences iso27001:7.2 , iso27001:7.3 , iso27001:A.5 .");
        assertThat(shown(report)).containsEntry("7.2-1", Coverage.FULL).containsEntry("7.3-1", Coverage.PART).containsEntry("A.2.2-1", Coverage.FULL).containsEntry("10.2-1", Coverage.NONE).containsEntry("6.1.4-1", Coverage.NONE);
        CarriedRequirement full = one(report, "7.2-1");
        assertThat(full.records()).extracting(Node::getURI).containsExactly("https://example.org/record");
        assertThat(full.missing()).isEmpty();
        assertThat(one(report, "10.2-1").asked()).isEqualTo(Coverage.FULL);
        assertThat(one(report, "6.1.4-1").asked()).isEqualTo(Coverage.NONE);
    }

    @Test
    void whatIsNotSureEnoughShowsAPartAtMost() {
        assertThat(shown(report("ex:record aims:evidences iso27001:10 ."))).containsEntry("10.2-1", Coverage.PART);
        assertThat(shown(report("ex:record aims:evidences iso27001:10 .", 0.3))).containsEntry("10.2-1", Coverage.FULL);
    }

    @Test
    void plannedControlsDraftsAndExclusionsShowNothing() {
        CarryOverReport report = report("""
                ex:record aims:evidences iso27001:7.3 .
                ex:draft aims:evidences iso27001:7.2 ; aims:documentStatus code:document-status-draft .
                ex:line aims:companionControl iso27001:A.5.1 ; aims:companionStatus code:implementation-status-planned .
                """);
        assertThat(shown(report)).containsEntry("7.2-1", Coverage.NONE).containsEntry("A.2.2-1", Coverage.NONE).containsEntry("7.3-1", Coverage.PART);
        assertThat(shown(report("ex:line aims:companionControl iso27001:A.5.1 ; aims:companionStatus code:implementation-status-implemented ."))).containsEntry("A.2.2-1", Coverage.FULL);
        assertThat(shown(report("ex:line aims:decidesOn iso27001:A.5.1 ; aims:applicability code:applicability-included ; aims:implementationStatus code:implementation-status-implemented ."))).containsEntry("A.2.2-1", Coverage.FULL);
    }

    @Test
    void nothingOnRecordIsRefused() {
        assertThatThrownBy(() -> report("ex:record aims:evidences iso42001:7.2 .")).isInstanceOf(AimsException.class).hasMessageContaining("aims:evidences");
        assertThatThrownBy(() -> report("ex:record aims:evidences iso27001:A.9.99 .")).isInstanceOf(AimsException.class).hasMessageContaining("There is no iso27001:A.9.99");
    }

    /** On the example: the further records leave nothing missing, and without any one of them something is. */
    @Test
    void theFurtherRecordsCloseTheGapAndEachIsNeeded() {
        CarryOverReport report = new CarryOver(new Crosswalk(Shipped.LIBRARY)).report(Shipped.example("iso27001-certified"), scope("iso27001"), scope("iso42001"), 0.5);
        Set<Node> all = report.further().stream().map(FurtherRecord::type).collect(Collectors.toSet());
        assertThat(report.fewest()).isTrue();
        assertThat(open(report, all)).isEmpty();
        for (Node one : all) {
            Set<Node> fewer = all.stream().filter(type -> !type.equals(one)).collect(Collectors.toSet());
            assertThat(open(report, fewer)).as("without " + one).isNotEmpty();
        }
        Set<Node> completed = report.further().stream().flatMap(record -> record.completes().stream()).collect(Collectors.toSet());
        assertThat(completed).isEqualTo(report.requirements().stream().filter(requirement -> !requirement.missing().isEmpty()).map(CarriedRequirement::requirement).collect(Collectors.toSet()));
        assertThat(report.counts()).containsEntry(Coverage.FULL, 39);
        assertThat(report.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(268);
    }

    /** The requirements that still miss a record once these are there. */
    private static Set<Node> open(CarryOverReport report, Set<Node> made) {
        Graph knowledge = Shipped.LIBRARY.graph();
        return report.requirements().stream().filter(requirement -> requirement.shown() != Coverage.FULL)
                .filter(requirement -> Graphs.objects(knowledge, requirement.requirement(), Aims.EXPECTS_RECORD).stream()
                        .anyMatch(type -> Graphs.subclasses(knowledge, type).stream().noneMatch(one -> made.contains(one) || !Graphs.instances(report.organisation().graph(), one).isEmpty())))
                .map(CarriedRequirement::requirement).collect(Collectors.toSet());
    }

    private static CarriedRequirement one(CarryOverReport report, String id) {
        return report.requirements().stream().filter(requirement -> Namespaces.localName(requirement.requirement().getURI()).equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, Coverage> shown(CarryOverReport report) {
        return report.requirements().stream().collect(Collectors.toMap(requirement -> Namespaces.localName(requirement.requirement().getURI()), CarriedRequirement::shown));
    }

    private static CarryOverReport report(String records) {
        return report(records, 0.5);
    }

    private static CarryOverReport report(String records, double confidence) {
        Organisation firm = new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream((HEAD + records).getBytes(StandardCharsets.UTF_8)), "records");
        return new CarryOver(SETS.crosswalk()).report(firm, scope("iso27001"), scope("iso42001"), confidence);
    }
}
