package org.aimsgraph.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Graph;

/** The shipped standards and the fixtures, for the tests of citations. */
final class Citations {
    static final Graph LIBRARY = Library.shipped().graph();
    static final CitationChecker CHECKER = new CitationChecker(LIBRARY, Optional.empty());
    static final Path FIXTURES = Path.of("src/test/resources/citation");

    private Citations() {}

    static List<Path> fixtures(String folder) {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".expected.tsv")).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Findings as lines of an expected file: place, rule, words. */
    static List<String> lines(CitationReport report) {
        return report.findings().stream().map(finding -> (finding.place().name().isEmpty() ? String.valueOf(finding.place().line()) : finding.place().name()) + "\t" + finding.rule().id() + "\t" + finding.cited()).toList();
    }

    static List<String> found(String text) {
        return CHECKER.check(text, "text").findings().stream().map(finding -> finding.rule().id() + " " + finding.cited()).toList();
    }
}
