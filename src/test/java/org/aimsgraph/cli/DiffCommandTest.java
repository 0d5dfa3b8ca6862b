package org.aimsgraph.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command tells what differs in three formats, says so by its status, and refuses what it cannot compare. */
class DiffCommandTest {
    private static final String BEFORE = "src/test/resources/difference/before.ttl";
    private static final String AFTER = "src/test/resources/difference/after.ttl";

    @TempDir
    private Path folder;

    @Test
    void theStatusSaysWhetherSomethingDiffers() {
        assertThat(Invocation.of("diff", BEFORE, AFTER).status()).isEqualTo(1);
        assertThat(Invocation.of("diff", BEFORE, BEFORE)).isEqualTo(new Invocation(0, "Two States Ltd · 2026-06-30 → 2026-06-30\n\nNothing differs.\n", ""));
        assertThat(Invocation.of("diff", AFTER, "--soa", "2.0", "soa-2").status()).isZero();
    }

    @Test
    void textAndJsonTellTheSameRecords() {
        Invocation text = Invocation.of("diff", BEFORE, AFTER);
        assertThat(text.out()).contains("  Records        1 added, 1 removed, 2 revised, 7 changed\n").contains("  revised  AI policy, version 1 (policy-1) → AI policy, version 2 (policy-2)\n")
                .contains("  A.6.2.4  AI system verification and validation\n           applicability: excluded → included\n").contains("evidence valid until: 2026-07-15 has passed\n");
        Invocation json = Invocation.of("diff", BEFORE, AFTER, "--format", "json");
        assertThatJson(json.out()).node("records").isArray().hasSize(11);
        assertThatJson(json.out()).node("summary.revised").isEqualTo(2);
        assertThatJson(json.out()).inPath("$.applicability.lines[*].control").isArray().containsExactly("A.4.2", "A.6.2.4", "A.10.3");
        assertThatJson(json.out()).inPath("$.records[?(@.from.label == 'Course')].ended[0].over").isArray().containsExactly(true);
    }

    @Test
    void thePageLoadsNothingFromElsewhereAndShowsWhatRecordsSayAsText() {
        String html = Invocation.of("diff", "src/test/resources/web/hostile.ttl", AFTER, "--format", "html").out();
        assertThat(html).startsWith("<!DOCTYPE html>").contains("Content-Security-Policy").doesNotContain("<script").doesNotContain("<img");
        assertThat(Invocation.of("diff", AFTER, "--soa", "1.0", "2.0", "-f", "html").out()).contains("SoA 1 → SoA 2").contains("Line dropped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void theSameStatesGiveTheSameBytes(String format) {
        assertThat(Invocation.of("diff", BEFORE, AFTER, "-f", format)).isEqualTo(Invocation.of("diff", BEFORE, AFTER, "-f", format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2|One state cannot be compared with itself|diff examples/empty",
        "2|Missing required parameter|diff",
        "2|Name A alone|diff examples/empty examples/empty --soa 1 2",
        "2|No Statement of Applicability is called '1'. The records hold none.|diff examples/empty --soa 1 2",
        "2|Ask either --standards or --soa.|diff euaiact --standards --soa 1 2",
        "2|Standards are compared as text or json|diff hs iso42001 --standards -f html",
        "2|There is no standard 'iso9999'|diff iso9999 hs --standards",
        "2|Standard input (-) can be read once|diff - -",
        "2|Invalid value for option '--as-of-a'|diff examples/empty --as-of-a yesterday --as-of-b 2026-01-01",
        "3|There is no file or folder|diff examples/empty examples/none",
        "3|VALUE|diff src/test/resources/difference/before.ttl docs/problems.md"})
    void whatCannotBeComparedIsRefused(int status, String told, String command) {
        Path file = folder.resolve("answer");
        Invocation run = Invocation.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--output", file.toString())).toArray(String[]::new));
        assertThat(run.err()).contains(told.equals("VALUE") ? "docs/problems.md" : told).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(status);
        assertThat(file).doesNotExist();
    }
}
