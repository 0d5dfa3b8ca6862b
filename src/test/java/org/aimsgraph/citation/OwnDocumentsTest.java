package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this project writes cites the standards right. */
class OwnDocumentsTest {
    private static final int AT_LEAST = 50;

    @Test
    void thePagesCiteRight() {
        CitationReport report = Citations.CHECKER.check(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md"), Path.of("docs")));
        assertThat(report.findings()).isEmpty();
        assertThat(report.citations()).isGreaterThan(AT_LEAST);
    }

    @Test
    void theExamplesCiteRight() {
        CitationReport report = Citations.CHECKER.check(List.of(Path.of("examples")));
        assertThat(report.findings()).isEmpty();
        assertThat(report.citations()).isGreaterThan(AT_LEAST);
    }

    /** One published row has a title that does not match its number; published rows stay as they are. */
    @Test
    void vocabularyCataloguesAndMappingsCiteRight() {
        assertThat(Citations.lines(Citations.CHECKER.check(List.of(Path.of("ontology"), Path.of("shapes"), Path.of("queries"))))).containsExactly("121\twrong-title\tB.2.2");
    }
}
