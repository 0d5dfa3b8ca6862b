package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file of {@code oscal/broken/} has one fault; {@code oscal/broken.tsv} holds the sentence that refuses it. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/oscal/broken");

    private static Map<String, String> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/oscal/broken.tsv")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWithThePlaceAndTheReasonInOneSentence() throws IOException {
        Map<String, String> expected = expected();
        return files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            String name = file.getFileName().toString();
            Source source = new Source(name, Files.readAllBytes(file));
            Importer importer = OscalBridges.importers().stream().filter(each -> each.recognises(source)).findFirst().orElse(new CatalogImport());
            AimsException refused = catchThrowableOfType(AimsException.class, () -> importer.read(source, new Surroundings(Shipped.LIBRARY, Optional.empty(), "https://organisation.example/id/"), new Losses(importer.format())));
            assertThat(refused).isNotNull();
            assertThat(refused.getMessage()).isEqualTo(expected.get(name)).startsWith(name).endsWith(".");
            assertThat(refused.problem().exitStatus()).isEqualTo(3);
        }));
    }

    @Test
    void theTableNamesNoOtherFiles() throws IOException {
        assertThat(files().stream().map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected().keySet());
    }
}
