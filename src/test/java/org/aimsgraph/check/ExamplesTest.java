package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked organisations give the verdicts they were made for, under both engines. */
class ExamplesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void northlightMeetsEveryRequirementAndEveryCertificationRule() {
        Report report = check("northlight");
        assertThat(everyResult(report)).allSatisfy(result -> {
            assertThat(result.verdict()).as(result.requirement().id() + " " + result.missing() + result.checks()).isEqualTo(Verdict.PASSED);
            assertThat(result.findings()).as(result.requirement().id()).isEmpty();
        });
    }

    @Test
    void northlightFlawedHasExactlyItsPlantedFaults() throws IOException {
        Set<String> found = new TreeSet<>();
        for (RequirementResult result : everyResult(check("northlight-flawed"))) {
            result.findings().forEach(finding -> found.add(result.requirement().id() + " " + Namespaces.localName(finding.focus().getURI())));
        }
        assertThat(found).isEqualTo(planted().stream().map(row -> row.get("requirement") + " " + Namespaces.localName(row.get("focus"))).collect(Collectors.toSet()));
    }

    @Test
    void northlightFlawedHasAtLeastAHundredAndFiftyDifferentFaults() throws IOException {
        assertThat(planted().stream().map(row -> row.get("fault")).distinct().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void theEmptyOrganisationPassesNothing() {
        Report report = check("empty");
        assertThat(report.requirements()).noneMatch(result -> result.verdict() == Verdict.PASSED || result.verdict() == Verdict.FAILED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.requirements()).filteredOn(result -> result.requirement().mode() == Mode.AUTOMATIC || result.requirement().mode() == Mode.PART)
                .allMatch(result -> result.verdict() == Verdict.CANT_TELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "northlight-flawed", "harbour", "empty", "lumen-ai"})
    void bothEnginesAgree(String example) {
        Engines engines = new Engines(Shipped.KNOWLEDGE);
        var data = engines.data(Shipped.example(example).graph(), AS_OF);
        assertThat(engines.jena(data)).isEqualTo(engines.topBraid(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "northlight-flawed", "harbour", "empty", "lumen-ai"})
    void allRequirementsAreReportedInTheOrderOfTheStandard(String example) {
        List<String> ids = check(example).requirements().stream().map(result -> result.requirement().id()).toList();
        assertThat(ids).hasSize(268).doesNotHaveDuplicates().startsWith("4.1-1", "4.1-2").endsWith("A.10.3-1", "A.10.4-1");
    }

    private static List<RequirementResult> everyResult(Report report) {
        return Stream.concat(report.requirements().stream(), report.certification().stream()).toList();
    }

    private static Report check(String example) {
        Organisation organisation = Shipped.example(example);
        return Shipped.CHECKER.check(organisation, AS_OF);
    }

    private static List<CSVRecord> planted() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("examples/northlight-flawed/faults.csv"))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
