package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard that is named nearest decides what a number means, and where it is unsure nothing is held against a text. */
class GroundingTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "A.8.34 of ISO/IEC 27001 and A.6.2.4 of ISO/IEC 42001 meet.",
        "# ISO/IEC 27001\n\nControl A.8.34 is met.",
        "ISO/IEC 42001 and ISO/IEC 27001 are our standards.\n\nA.8.34 is met, A.6.2.4 too.",
        "| ISO/IEC 27001 | ISO/IEC 42001 |\n|---|---|\n| A.8.34 | A.6.2.4 |",
        "The AI Act: Article 35 GDPR and Article 9(2)(a) were read.",
        "GDPR: Article 99(9). AI Act: Article 9.",
        "Clause 12.3 of the contract and clause 99 of this agreement bind us under ISO/IEC 42001.",
        "ISO/IEC 27001:2013 had A.18.2.3; ISO 31000:2018 has clause 6.4.9.",
        "Clause 77.1 applies.",
        "Under ISO/IEC 42001, see section 11.7 of this report and Figure A.99, Table B.12.3, Appendix A.44.",
        "In ISO/IEC 17021-1 clause 9.9.9 and ISO/IEC 22989 clause 3.1.2 are not catalogued."})
    void nothingIsFound(String text) {
        assertThat(Citations.found(text)).isEmpty();
    }

    @Test
    void theNearestNameDecides() {
        assertThat(Citations.found("A.8.34 of ISO/IEC 42001 and A.6.2.4 of ISO/IEC 27001 meet.")).containsExactly("edition-collision A.8.34", "edition-collision A.6.2.4");
        assertThat(Citations.found("# ISO/IEC 42001\n\nControl A.8.34 is met.")).containsExactly("edition-collision Control A.8.34");
        assertThat(Citations.found("| ISO/IEC 42001 | ISO/IEC 27001 |\n|---|---|\n| A.8.34 | A.6.2.4 |")).containsExactly("edition-collision A.8.34", "edition-collision A.6.2.4");
        assertThat(Citations.found("The AI Act, Article 9(12), and Article 999 GDPR.")).containsExactly("unknown-identifier Article 9(12)");
    }

    @Test
    void withoutAnyNameControlsAreThoseOfTheAiManagementSystem() {
        assertThat(Citations.found("We meet A.6.2.4 and A.6.2.11.")).containsExactly("unknown-identifier A.6.2.11");
    }

    @Test
    void theChosenStandardIsWhatBareNumbersMean() {
        CitationChecker chosen = new CitationChecker(Citations.LIBRARY, Optional.of("iso-iec-27001-2022"));
        assertThat(chosen.check("Control A.8.34 is met, clause 8.4 not.", "text").findings()).extracting(CitationFinding::cited).containsExactly("clause 8.4");
        assertThat(chosen.check("In ISO/IEC 42001, clause 8.4 is met.", "text").findings()).isEmpty();
    }
}
