package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import, export and crosswalk go over the bridges, tell what is lost, and write nothing of a bad file. */
class BridgeCommandsTest {
    private static final String FILES = "src/test/resources/bridges/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"cyclonedx/assistant.json, aims:AISystem", "spdx/warehouse.json, aims:AISystem", "modelcard/tide-7b.md, aims:AISystem", "incidents/incidents.csv, aims:Incident",
        "vocabularies/clinic.airo.ttl, aims:AISystem", "ciso/harbour.yaml, aims:Requirement", "sssom/extension-slots.sssom.tsv, sssom:Mapping"})
    void aFileIsRecognisedAndItsLossesAreTold(String file, String type) {
        Invocation run = Invocation.of("import", FILES + file);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(type);
        assertThat(run.err()).startsWith("Not carried over:\n");
    }

    @Test
    void whatIsImportedIntoAnOrganisationIsReadTogetherWithIt() {
        Path imported = folder.resolve("bill.ttl");
        assertThat(Invocation.of("import", FILES + "cyclonedx/assistant.json", "--into", "examples/northlight", "--output", imported.toString()).status()).isZero();
        Invocation run = Invocation.of("export", "examples/northlight", imported.toString(), "--format", "airo");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Harbour Assistant").contains("Triage Assist");
    }

    @Test
    void aBadFileWritesNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [{\"type\": \"data\"}]}");
        Path target = folder.resolve("out.ttl");
        Invocation run = Invocation.of("import", bad.toString(), "--output", target.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("components[0].name: this is missing").doesNotContain("Exception");
        assertThat(Files.exists(target)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"sssom-json, \"mappings\"", "sssom-rdf, sssom:MappingSet", "ciso-mapping, requirement_mapping_sets:"})
    void aCrosswalkIsWrittenInTheFormatsOfMappingSets(String format, String told) {
        Invocation run = Invocation.of("crosswalk", "iso42001:A.6", "iso27001", "--format", format);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"export iso42001--nothing --format sssom | none is called 'iso42001--nothing'", "export examples/northlight --format oscar | Nothing called 'oscar' is exported", "crosswalk iso42001 iso27001 --format oscar | is not written as 'oscar'"})
    void whatCannotBeWrittenIsRefusedWithWhatCan(String command, String told) {
        Invocation run = Invocation.of(command.strip().split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
