package org.aimsgraph.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command tells wrong citations in three formats, and by its exit status whether there are any. */
class CiteCommandTest {
    private static final String WRONG = "src/test/resources/citation/wrong/";

    @TempDir
    private Path folder;

    @Test
    void theExitStatusSaysWhetherSomethingIsWrong() {
        assertThat(Invocation.of("cite", "src/test/resources/citation/right").status()).isZero();
        Invocation wrong = Invocation.of("cite", WRONG + "notes.txt");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("  line 6  6.4  unknown-identifier").contains("ISO/IEC 42001:2023 has no 6.4");
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        assertThat(Invocation.of("cite", folder.resolve("none.md").toString()).status()).isEqualTo(3);
        assertThat(Invocation.of("cite", Files.writeString(folder.resolve("a.docx"), "no archive").toString()).status()).isEqualTo(3);
        assertThat(Invocation.of("cite", WRONG, "--standard", "iso99999").status()).isEqualTo(2);
        assertThat(Invocation.of("cite").status()).isEqualTo(2);
    }

    @Test
    void theStandardCanBeChosen() throws IOException {
        String file = Files.writeString(folder.resolve("a.md"), "Control A.8.34 is met.").toString();
        assertThat(Invocation.of("cite", file).status()).isEqualTo(1);
        assertThat(Invocation.of("cite", file, "--standard", "iso27001").status()).isZero();
    }

    @Test
    void jsonCountsAndNamesTheFindings() {
        Invocation run = Invocation.of("cite", WRONG + "soa.xlsx", "--format", "json");
        assertThatJson(run.out()).node("summary.findings").isEqualTo(7);
        assertThatJson(run.out()).node("summary.wrong-title").isEqualTo(1);
        assertThatJson(run.out()).node("findings[0].place").isEqualTo("Statement of Applicability!B5");
        assertThatJson(run.out()).node("findings[0].line").isEqualTo(5);
    }

    /** What code hosts ask of SARIF 2.1.0: a tool with rules, results with a rule, a message and a line. */
    @Test
    void sarifHasRulesAndPlaces() throws IOException {
        Path target = folder.resolve("citations.sarif");
        assertThat(Invocation.of("cite", WRONG, "--format", "sarif", "--output", target.toString()).status()).isEqualTo(1);
        JsonNode sarif = new ObjectMapper().readTree(target.toFile());
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.get("$schema").asText()).contains("sarif-schema-2.1.0.json");
        JsonNode run = sarif.get("runs").get(0);
        Set<String> rules = new HashSet<>();
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            rules.add(rule.get("id").asText());
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(Files.readString(Path.of("docs/commands/cite.md"))).contains("\n### " + rule.get("id").asText() + "\n");
        }
        assertThat(run.get("results")).hasSizeGreaterThan(100);
        for (JsonNode result : run.get("results")) {
            assertThat(rules).contains(result.get("ruleId").asText());
            assertThat(run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.at("/message/text").asText()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(Files.exists(Path.of(place.at("/artifactLocation/uri").asText()))).isTrue();
            assertThat(place.at("/region/startLine").asInt()).isPositive();
        }
    }
}
