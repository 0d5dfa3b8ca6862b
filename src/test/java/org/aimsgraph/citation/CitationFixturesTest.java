package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In right documents of every kind nothing is found; in wrong ones exactly the faults that were planted, at their places. */
class CitationFixturesTest {
    private static final int FAULTS = 155;
    private static final int RIGHT_CITATIONS = 200;

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInRightDocuments() {
        return Citations.fixtures("right").stream().map(file -> dynamicTest(file.getFileName().toString(), file.toUri(),
                () -> assertThat(Citations.CHECKER.check(List.of(file)).findings()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> thePlantedFaultsAreFoundAndNothingElse() {
        return Citations.fixtures("wrong").stream().map(file -> dynamicTest(file.getFileName().toString(), file.toUri(),
                () -> assertThat(Citations.lines(Citations.CHECKER.check(List.of(file)))).containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected(file)))));
    }

    @Test
    void thereIsEnoughToFindAndEnoughToPassOver() throws IOException {
        List<String> planted = Citations.fixtures("wrong").stream().flatMap(file -> lines(expected(file)).stream()).toList();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(FAULTS);
        assertThat(planted.stream().map(line -> line.split("\t")[1]).collect(Collectors.toSet())).isEqualTo(Arrays.stream(CitationRule.values()).map(CitationRule::id).collect(Collectors.toSet()));
        assertThat(Citations.CHECKER.check(Citations.fixtures("right")).citations()).isGreaterThanOrEqualTo(RIGHT_CITATIONS);
    }

    @Test
    void everyKindOfFileHasFaultsPlanted() {
        Set<String> kinds = Citations.fixtures("wrong").stream().map(DocumentFiles::extension).collect(Collectors.toSet());
        assertThat(kinds).contains("md", "txt", "html", "csv", "xlsx", "docx", "json", "yaml", "ttl");
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".expected.tsv"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
