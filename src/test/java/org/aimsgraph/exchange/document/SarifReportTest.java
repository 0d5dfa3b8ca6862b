package org.aimsgraph.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.SmallReport;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.Places;
import org.aimsgraph.graph.TurtlePlaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SARIF that code hosts take: valid, each result at its line, and found again in the next run. */
class SarifReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Report report;
    private static byte[] written;
    private static JsonNode sarif;

    @BeforeAll
    static void check() throws IOException {
        report = Shipped.CHECKER.check(Shipped.example("northlight-flawed"), DAY);
        Places places = TurtlePlaces.of(DataFiles.of(List.of(Path.of("examples", "northlight-flawed"))).readable());
        written = Written.bytes(out -> SarifReport.write(report, places, out));
        sarif = new ObjectMapper().readTree(written);
    }

    private static Stream<JsonNode> all(String pointer) {
        return StreamSupport.stream(sarif.at(pointer).spliterator(), false);
    }

    @Test
    void itIsValidBySchema() throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
            assertThat(rules.validate(Written.string(written), InputFormat.JSON)).isEmpty();
            assertThat(rules.validate(Written.string(Written.bytes(out -> SarifReport.write(SmallReport.withFindings(), new Places(), out))), InputFormat.JSON)).isEmpty();
            assertThat(rules.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": 1}]}", InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void everyResultHasALineOfAFile() throws IOException {
        assertThat(all("/runs/0/results")).isNotEmpty().allSatisfy(result -> {
            JsonNode place = result.at("/locations/0/physicalLocation");
            List<String> lines = Files.readAllLines(Path.of(place.at("/artifactLocation/uri").asText()));
            assertThat(place.at("/region/startLine").asInt()).isBetween(1, lines.size());
        });
    }

    @Test
    void aWrongValueIsShownOnItsOwnLine() throws IOException {
        JsonNode result = all("/runs/0/results").filter(each -> each.get("ruleId").asText().equals("InternalIssue-isDescribed")).findFirst().orElseThrow();
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("examples/northlight-flawed/context.ttl");
        assertThat(Files.readAllLines(Path.of("examples/northlight-flawed/context.ttl")).get(place.at("/region/startLine").asInt() - 1)).contains("dcterms:description").contains("tbd");
    }

    @Test
    void aMissingPropertyIsShownWhereItsRecordBegins() throws IOException {
        JsonNode result = all("/runs/0/results").filter(each -> each.get("ruleId").asText().equals("ContextAnalysis-decidesOnClimateChange")).findFirst().orElseThrow();
        JsonNode place = result.at("/locations/0/physicalLocation");
        String record = result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText();
        assertThat(Files.readAllLines(Path.of(place.at("/artifactLocation/uri").asText())).get(place.at("/region/startLine").asInt() - 1)).startsWith("nl:" + record.substring(record.lastIndexOf('/') + 1) + " ");
    }

    @Test
    void everyCheckIsARuleOnceAndEveryResultPointsToItsRule() {
        List<String> rules = all("/runs/0/tool/driver/rules").map(rule -> rule.get("id").asText()).toList();
        assertThat(rules).doesNotHaveDuplicates();
        assertThat(report.requirements().stream().flatMap(result -> result.checks().stream()).map(run -> run.check().shape().getURI().replaceFirst(".*/", ""))).allMatch(rules::contains);
        assertThat(all("/runs/0/results").filter(result -> result.has("ruleIndex"))).isNotEmpty().allSatisfy(result -> assertThat(rules.get(result.get("ruleIndex").asInt())).isEqualTo(result.get("ruleId").asText()));
    }

    @Test
    void everyRulePointsToRequirementsThatTheTaxonomyHas() {
        List<String> taxa = all("/runs/0/taxonomies/0/taxa").map(taxon -> taxon.get("id").asText()).toList();
        assertThat(all("/runs/0/tool/driver/rules")).allSatisfy(rule -> assertThat(rule.get("relationships")).isNotEmpty().allSatisfy(relation -> assertThat(taxa).contains(relation.at("/target/id").asText())));
    }

    @Test
    void whatPassedIsNoResult() {
        assertThat(all("/runs/0/results").map(result -> result.get("kind").asText()).distinct()).isSubsetOf("fail", "open", "review");
    }

    @Test
    void onlyAFailureHasALevel() {
        assertThat(all("/runs/0/results")).allSatisfy(result -> assertThat(result.get("level").asText().equals("none")).isEqualTo(!result.get("kind").asText().equals("fail")));
    }

    @Test
    void fingerprintsTellResultsApartAndDoNotHangOnLines() throws IOException {
        List<String> prints = all("/runs/0/results").map(SarifReportTest::print).toList();
        assertThat(prints).doesNotHaveDuplicates();
        JsonNode elsewhere = new ObjectMapper().readTree(Written.bytes(out -> SarifReport.write(report, new Places(), out)));
        assertThat(StreamSupport.stream(elsewhere.at("/runs/0/results").spliterator(), false).map(SarifReportTest::print).toList()).isEqualTo(prints);
    }

    private static String print(JsonNode result) {
        return result.get("ruleId").asText() + " " + result.at("/partialFingerprints/primaryLocationLineHash").asText();
    }
}
