package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsExportTest {
    private static final Map<String, OscalModel> FORMATS = new TreeMap<>(Map.of("oscal-profile", OscalModel.PROFILE, "oscal-component-definition", OscalModel.COMPONENT_DEFINITION, "oscal-assessment-plan", OscalModel.ASSESSMENT_PLAN,
            "oscal-assessment-results", OscalModel.ASSESSMENT_RESULTS, "oscal-poam", OscalModel.POAM));
    private static final Map<String, Organisation> EXAMPLES = new TreeMap<>(Map.of("northlight", Shipped.example("northlight"), "northlight-flawed", Shipped.example("northlight-flawed"), "harbour", Shipped.example("harbour")));

    static Stream<String> exports() {
        return FORMATS.keySet().stream().flatMap(format -> EXAMPLES.keySet().stream().map(example -> format + " " + example));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anExportIsValidByTheSchemaAndByTheConstraintsOfOscal(String formatAndExample, @TempDir Path folder) throws IOException {
        String format = formatAndExample.split(" ")[0];
        Organisation organisation = EXAMPLES.get(formatAndExample.split(" ")[1]);
        byte[] written = Oscal.records(format, organisation, "json");
        assertThat(OscalLibrary.fault(FORMATS.get(format), Oscal.json(written))).isEmpty();
        Files.write(folder.resolve("iso-iec-42001-2023_catalog.json"), Oscal.catalogue("iso42001", "json", new Losses("oscal-catalog")));
        for (String beside : List.of("component-definition", "assessment-plan")) {
            Files.write(folder.resolve(beside + ".json"), Oscal.records("oscal-" + beside, organisation, "json"));
        }
        assertThat(Oscal.broken(Files.write(folder.resolve("document.json"), written))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void theSameRecordsGiveTheSameBytesAndXmlSaysTheSameAsJson(String formatAndExample) {
        String format = formatAndExample.split(" ")[0];
        Organisation organisation = EXAMPLES.get(formatAndExample.split(" ")[1]);
        byte[] written = Oscal.records(format, organisation, "json");
        assertThat(Oscal.records(format, organisation, "json")).isEqualTo(written);
        byte[] xml = Oscal.records(format, organisation, "xml");
        assertThat(OscalXml.read(FORMATS.get(format), new org.aimsgraph.exchange.bridge.Source("document.xml", xml)).findValuesAsText("uuid")).containsExactlyInAnyOrderElementsOf(Oscal.json(written).findValuesAsText("uuid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour"})
    void aProfileResolvesToTheIncludedControlsWithTheirReasons(String example, @TempDir Path folder) throws Exception {
        Files.write(folder.resolve("iso-iec-42001-2023_catalog.json"), Oscal.catalogue("iso42001", "json", new Losses("oscal-catalog")));
        Path profile = Files.write(folder.resolve("profile.json"), Oscal.records("oscal-profile", EXAMPLES.get(example), "json"));
        JsonNode resolved = Oscal.resolved(profile);
        Graph records = EXAMPLES.get(example).graph();
        List<String> included = records.find(Node.ANY, Aims.APPLICABILITY, NodeFactory.createURI(Namespaces.CODE + "applicability-included")).toList().stream()
                .filter(triple -> records.contains(NodeFactory.createURI(currentStatement(example)), Aims.HAS_LINE, triple.getSubject())).flatMap(triple -> Graphs.objects(records, triple.getSubject(), Aims.DECIDES_ON).stream())
                .filter(control -> control.getURI().startsWith(Namespaces.ISO42001)).map(OscalNames::token).distinct().toList();
        List<JsonNode> controls = resolved.findParents("parts").stream().filter(node -> node.path("class").asText().equals("control")).toList();
        assertThat(controls.stream().map(control -> control.get("id").asText())).containsExactlyInAnyOrderElementsOf(included);
        assertThat(controls).allSatisfy(control -> assertThat(CarriedProperties.value(control.get("props"), "justification")).isPresent());
    }

    private static String currentStatement(String example) {
        return example.equals("northlight") ? "https://northlight.example/id/soa-2" : "https://harbour.example/id/soa";
    }

    @Test
    void resultsHaveOneFindingForEachRequirementThatGotAVerdict() {
        Organisation flawed = EXAMPLES.get("northlight-flawed");
        Report report = Shipped.CHECKER.check(flawed, flawed.statedDate().orElseThrow());
        JsonNode result = Oscal.json(Oscal.records("oscal-assessment-results", flawed, "json")).at("/assessment-results/results/0");
        assertThat(result.get("findings")).hasSize((int) report.requirements().stream().filter(each -> each.verdict() != Verdict.UNTESTED).count());
        assertThat(result.get("findings").findValuesAsText("reason").stream().filter("fail"::equals)).hasSize(report.summary().get(Verdict.FAILED));
        assertThat(result.get("risks").size()).isGreaterThanOrEqualTo(report.summary().get(Verdict.FAILED));
    }

    @Test
    void whatIsOpenOnTheDayIsInThePlanOfAction() {
        JsonNode items = Oscal.json(Oscal.records("oscal-poam", EXAMPLES.get("northlight"), "json")).at("/plan-of-action-and-milestones/poam-items");
        assertThat(items.findValuesAsText("value")).contains("https://northlight.example/id/treatment-action-27", "https://northlight.example/id/treatment-action-30").doesNotContain("https://northlight.example/id/treatment-action-01");
    }

    @Test
    void aComponentCarriesAControlWithItsState() {
        JsonNode components = Oscal.json(Oscal.records("oscal-component-definition", EXAMPLES.get("northlight"), "json")).at("/component-definition/components");
        assertThat(components.findValuesAsText("type")).contains("policy", "process-procedure", "software", "management-system");
        assertThat(components.findValuesAsText("control-id")).contains("iso-iec-42001-2023_a.6.2.4");
    }
}
