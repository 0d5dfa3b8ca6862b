package org.aimsgraph.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command tells the calendar in three formats and by its exit status whether something is late. */
class CertificationCommandTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsLateAtNorthlight() {
        Invocation run = Invocation.of("certification", "examples/northlight");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Northlight Health Analytics plc · certification cycle · as of 2026-11-23")
                .contains("  done       2026-07-08  C-03  First surveillance: Certificate PA-AIMS-0071 (limit 2026-08-12)")
                .contains("7 done · 0 late · 4 due").contains("Next: 2027-07-05  Second surveillance audit, planned for July 2027");
    }

    @Test
    void theDateDecides() {
        assertThat(Invocation.of("certification", "examples/northlight", "--as-of", "2027-12-31").out()).contains("due        2027-12-31  C-04");
        Invocation late = Invocation.of("certification", "examples/northlight", "--as-of", "2028-01-01");
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.out()).contains("late       2027-12-31  C-04");
    }

    @Test
    void latenessGivesStatusOneUnlessNobodyAsks() {
        assertThat(Invocation.of("certification", "examples/northlight-flawed").status()).isEqualTo(1);
        assertThat(Invocation.of("certification", "examples/northlight-flawed", "--fail-on", "never").status()).isZero();
        assertThat(Invocation.of("certification", "examples/northlight-flawed", "--fail-on", "sometimes").status()).isEqualTo(2);
    }

    @Test
    void jsonHasEveryEventWithItsDays() {
        Invocation run = Invocation.of("certification", "examples/northlight-flawed", "--format", "json");
        assertThatJson(run.out()).node("summary").isEqualTo("{done: 15, doneLate: 5, late: 2, due: 12}");
        assertThatJson(run.out()).node("asOf").isEqualTo("\"2026-11-23\"");
        assertThatJson(run.out()).inPath("$.events[?(@.state == 'late' && @.rule == 'C-03')]").isArray().containsExactly(net.javacrumbs.jsonunit.assertj.JsonAssertions.json("""
                {"date": "2025-01-29", "state": "late", "rule": "C-03", "title": "First surveillance", "record": "https://northlight.example/id/certificate-rotterdam",
                 "recordLabel": "Certificate MC-24-09 of Rotterdam", "limit": "2025-01-29", "planned": "2026-12-07"}"""));
    }

    @Test
    void icsGoesToAFile() throws IOException {
        Path file = folder.resolve("certification.ics");
        Invocation run = Invocation.of("certification", "examples/northlight", "--format", "ics", "--output", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void withoutCertificationThereIsNothingToTellAndNoFile() {
        Path file = folder.resolve("certification.ics");
        assertThat(Invocation.of("certification", "examples/empty").out()).contains("No certification audit, certificate or finding is recorded.").contains("0 late");
        Invocation refused = Invocation.of("certification", "examples/empty", "--format", "ics", "--output", file.toString());
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("nothing about certification").contains("docs/problems.md#no-certification");
        assertThat(file).doesNotExist();
    }

    @Test
    void badInputIsRefusedAsByCheck() {
        assertThat(Invocation.of("certification").status()).isEqualTo(2);
        assertThat(Invocation.of("certification", "examples/none").status()).isEqualTo(3);
        assertThat(Invocation.of("certification", "-", "examples/empty").err()).contains("cannot be mixed");
    }
}
