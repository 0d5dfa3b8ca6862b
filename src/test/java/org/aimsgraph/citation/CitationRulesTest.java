package org.aimsgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds what is wrong and leaves alone what only looks like it. */
class CitationRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "ISO/IEC 42001 has 38 controls, 93 controls stand in ISO/IEC 27001.",
        "Of the 38 controls of Annex A, 35 controls are applicable.",
        "Our SoA lists 31 controls under ISO/IEC 42001.",
        "ISO/IEC 42001 has nine control areas, ten control objectives, ten clauses and four annexes.",
        "The EU AI Act has 113 articles; with the changes of 2026 it has 119 articles and 14 annexes.",
        "There are no 39 controls in Annex A of ISO/IEC 42001; that number is wrong.",
        "ISO/IEC 42001 A.6 has 9 controls and A.4 has five controls.",
        "ISO/IEC 42001 covers 12 controls that we test each month."})
    void rightCountsAndCountsOfOtherThings(String text) {
        assertThat(Citations.found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Annex A of ISO/IEC 42001 is normative, not informative.",
        "Annexes A and B of ISO/IEC 42001 are normative; Annexes C and D are informative.",
        "ISO/IEC 42001: Annex A (normative), Annex D (informative).",
        "It is wrong that Annex A of ISO/IEC 42001 is informative.",
        "Annex A of ISO/IEC 42001 gives informative examples.",
        "Annex C of ISO/IEC 42001 is not normative."})
    void rightStatuses(String text) {
        assertThat(Citations.found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Annex B of ISO/IEC 42001 is purely informative.|Annex B",
        "ISO/IEC 42001 has an informative Annex A.|Annex A",
        "Annexes B to D of ISO/IEC 42001 are informative.|Annexes B",
        "Annex A of ISO/IEC 42001 is not normative.|Annex A",
        "Annex A of ISO/IEC 27001 is informative.|Annex A"})
    void wrongStatuses(String text, String cited) {
        assertThat(Citations.found(text)).containsExactly("wrong-status " + cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ISO/IEC 42001: clause 6.1 covers AI risk assessment and treatment; A.6.2.4 – verification and validation.",
        "A.2.3 Alignment with other organisational policies and A.2.3 (alignment with other organizational policies) of ISO/IEC 42001.",
        "Clauses 6.1.2 and 8.2: AI risk assessment, under ISO/IEC 42001.",
        "AI risk treatment (6.1.3, 8.3) and internal audit (clause 9.2.2) of ISO/IEC 42001.",
        "# ISO/IEC 42001\n\n## A.6.2.4 How we test\n\n## Clause 5.2 in practice",
        "ISO/IEC 42001 A.6.2.4, A.6.2.5: AI system verification and validation, AI system deployment"})
    void titlesInPartAndOtherWords(String text) {
        assertThat(Citations.found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN ISO/IEC 42001:2026 and BS EN ISO/IEC 42001:2026|",
        "UNI CEI ISO/IEC 42001:2024|",
        "ISO/IEC 27001:2013, ISO 9001:2008 and ISO 9001:2026|",
        "ISO/IEC 42001:2024|unknown-edition ISO/IEC 42001:2024",
        "ISO 27001:2023|unknown-edition ISO 27001:2023"})
    void editions(String text, String finding) {
        assertThat(Citations.found(text)).isEqualTo(finding == null ? java.util.List.of() : java.util.List.of(finding));
    }

    @Test
    void theNearestThatExistsIsNamed() {
        assertThat(Citations.CHECKER.check("ISO/IEC 42001 has A.6.2.9.", "text").findings()).extracting(CitationFinding::message)
                .containsExactly("ISO/IEC 42001:2023 has no A.6.2.9; the nearest is A.6.2.8, AI system recording of event logs.");
        assertThat(Citations.CHECKER.check("GOVERN 1.9 of the AI RMF.", "text").findings()).extracting(CitationFinding::message)
                .containsExactly("NIST AI RMF 1.0 has no GOVERN 1.9; the nearest is GOVERN 1.7.");
    }

    @Test
    void aTextSwitchesTheSearchOffAndOn() {
        assertThat(Citations.found("A.6.2.11\n\n<!-- aims-cite: off -->\n\nA.6.2.12\n\n<!-- aims-cite: on -->\n\nA.6.2.13")).containsExactly("unknown-identifier A.6.2.11", "unknown-identifier A.6.2.13");
    }
}
