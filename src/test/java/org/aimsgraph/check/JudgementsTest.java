package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what people judged joins what the rules say. In the flawed example 5.2-4 fails, 5.2-3 passes; the empty one tells nothing. */
class JudgementsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final String WAIVER = "nl:waiver-1 a aims:Waiver ; aims:concernsProvision iso42001:5.2-4 ; aims:owner nl:role-ceo ; aims:reason \"The new policy comes in March.\" ; aims:startsOn \"2026-09-01\"^^xsd:date ; aims:endsOn \"%s\"^^xsd:date .";

    @ParameterizedTest
    @CsvSource({
        "northlight-flawed, 5.2-3, passed,   PASSED",
        "northlight-flawed, 5.2-3, failed,   FAILED",
        "northlight-flawed, 5.2-3, cantTell, CANT_TELL",
        "northlight-flawed, 5.2-4, passed,   FAILED",
        "northlight-flawed, 5.2-4, failed,   FAILED",
        "empty,             5.2-4, passed,   PASSED",
        "empty,             5.2-4, failed,   FAILED"})
    void aPersonFillsAndTightensButDoesNotOverrule(String example, String requirement, String judged, Verdict expected) {
        assertThat(result(example, verdict("v1", requirement, judged, "2026-05-04"), requirement).verdict()).isEqualTo(expected);
    }

    @Test
    void overrulingARuleWithoutAWaiverIsAFindingOfItsOwn() {
        RequirementResult result = result("northlight-flawed", verdict("v1", "5.2-4", "passed", "2026-05-04"), "5.2-4");
        assertThat(result.findings()).anySatisfy(finding -> assertThat(Namespaces.localName(finding.shape().getURI())).isEqualTo("HumanVerdict-overrulesNoRule"));
    }

    @Test
    void aWaiverInForceLetsAJudgementStandOverAFailedRule() {
        RequirementResult result = result("northlight-flawed", verdict("v1", "5.2-4", "passed", "2026-05-04") + WAIVER.formatted("2026-11-23"), "5.2-4");
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.human()).hasValueSatisfying(human -> assertThat(human.waived()).isTrue());
    }

    @Test
    void anExpiredWaiverDoesNot() {
        RequirementResult result = result("northlight-flawed", verdict("v1", "5.2-4", "passed", "2026-05-04") + WAIVER.formatted("2026-11-22"), "5.2-4");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.findings()).extracting(finding -> Namespaces.localName(finding.shape().getURI())).contains("HumanVerdict-overrulesNoRule", "Waiver-isNotExpired");
    }

    @Test
    void theNewestVerdictCountsAndOfOneDayTheStricter() {
        String older = verdict("v1", "5.2-3", "failed", "2025-05-04");
        assertThat(result("northlight-flawed", older + verdict("v2", "5.2-3", "passed", "2026-05-04"), "5.2-3").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result("northlight-flawed", verdict("v1", "5.2-3", "failed", "2026-05-04") + verdict("v2", "5.2-3", "passed", "2026-05-04"), "5.2-3").verdict()).isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aims:decidedOn \"2026-05-04\"^^xsd:date | aims:decidedOn \"2026-11-24\"^^xsd:date",
        "earl:mode earl:manual | earl:mode earl:automatic",
        "earl:assertedBy nl:anna-kowalska ; | ",
        "earl:info \"Read the minutes of three meetings.\" | earl:info \"tbd\""})
    void aVerdictThatLacksWhatMakesItCountIsPassedOverAndWarnedAbout(String right, String wrong) {
        RequirementResult result = result("empty", verdict("v1", "5.2-4", "passed", "2026-05-04").replace(right, wrong == null ? "" : wrong), "5.2-4");
        assertThat(result.human()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.CANT_TELL);
        assertThat(result.findings()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    private static String verdict(String name, String requirement, String outcome, String day) {
        return """
                nl:%s a aims:HumanVerdict ; earl:test iso42001:%s ; earl:mode earl:manual ; earl:assertedBy nl:anna-kowalska ; aims:decidedOn "%s"^^xsd:date ;
                    earl:result [ a earl:TestResult ; earl:outcome earl:%s ; earl:info "Read the minutes of three meetings." ] .
                nl:anna-kowalska a aims:Person .
                """.formatted(name, requirement, day, outcome);
    }

    private static RequirementResult result(String example, String turtle, String requirement) {
        StringBuilder text = new StringBuilder("@prefix nl: <https://northlight.example/id/> .\n");
        Namespaces.prefixes().forEach((prefix, namespace) -> text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream((text + turtle).getBytes(StandardCharsets.UTF_8)), "judgements", graph);
        Organisation organisation = Shipped.example(example);
        organisation.graph().find().forEachRemaining(graph::add);
        Report report = Shipped.CHECKER.check(new Organisation(graph, organisation.node(), Graphs.label(graph, organisation.node()), organisation.managementSystem()), AS_OF);
        return report.requirements().stream().filter(each -> each.requirement().id().equals(requirement)).findFirst().orElseThrow();
    }
}
