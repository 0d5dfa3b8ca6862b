package org.aimsgraph.cli;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands tell what carries over and what a change reaches, and refuse what they cannot answer. */
class CarryOverCommandTest {
    @TempDir
    private Path folder;

    @Test
    void textNamesWhatIsShownByWhichRecord() {
        Invocation run = Invocation.of("carry-over", "examples/iso27001-certified", "--from", "iso27001");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Kestrel Marine Insurance plc · what carries over from iso27001 to iso42001").contains("subset of iso27001:9.2.2 (0.85): Audit programme and reports of 2026 (isms-audits)")
                .contains("the record is missing (11)\n  7.4-1 ").contains("fewer do not suffice");
    }

    @Test
    void jsonHasEveryRequirementOnceAndTheRecordsStillToMake() {
        Invocation run = Invocation.of("carry-over", "examples/iso27001-certified", "--from", "iso27001", "--format", "json");
        assertThatJson(run.out()).node("requirements").isArray().hasSize(268);
        assertThatJson(run.out()).inPath("$.requirements[?(@.id == 'iso42001:7.4-1')].shown").isArray().containsExactly("none");
        assertThatJson(run.out()).node("summary.fewest").isEqualTo(true);
        assertThatJson(run.out()).node("furtherRecords[0].completes").isArray().isNotEmpty();
    }

    @Test
    void aPartOfTheOtherStandardCarriesLess() {
        assertThatJson(Invocation.of("carry-over", "examples/iso27001-certified", "--from", "iso27001:A.5", "--format", "json").out()).node("summary.full").isEqualTo(3);
    }

    @Test
    void impactNamesRowsRequirementsAndRecords() {
        Invocation run = Invocation.of("impact", "iso42001:A.10.3", "--data", "examples/northlight");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("iso42001:A.10.3  A.10.3 Suppliers\n").contains("A.10.3-1  is part of it").contains("(soa-2-A.10.3) names iso42001:A.10.3");
        assertThatJson(Invocation.of("impact", "euaiact:art_9", "iso9001", "-f", "json").out()).isArray().hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3|No record of Northlight Health Analytics plc shows anything of iso9001|carry-over examples/northlight --from iso9001", "2|Missing required option: '--from=STANDARD'|carry-over examples/empty",
        "2|Known are: euaiact|carry-over examples/empty --from iso99999", "2|Nothing carries over from ISO/IEC 42001 to itself|carry-over examples/empty --from iso42001", "2|between 0 and 1, not at 7.0|carry-over examples/empty --from iso27001 --confidence 7",
        "3|There is no file or folder|carry-over examples/none --from iso27001", "2|There is no 'euaiact:art_999'|impact euaiact:art_999", "3|There is no file or folder|impact euaiact:art_9 --data examples/none", "2|Missing required parameter|impact"})
    void whatCannotBeAnsweredIsRefused(int status, String told, String command) {
        Path file = folder.resolve("answer");
        Invocation run = Invocation.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--output", file.toString())).toArray(String[]::new));
        assertThat(run.err()).contains(told).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(status);
        assertThat(file).doesNotExist();
    }
}
