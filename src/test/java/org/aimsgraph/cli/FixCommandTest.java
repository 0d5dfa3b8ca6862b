package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixCommandTest {
    @Test
    void whatPassesNeedsNothing() {
        assertThat(Invocation.of("check", "examples/northlight", "--fix", "4.1-3").out()).isEqualToIgnoringNewLines("# 4.1-3 passes already: there is nothing to add.");
    }

    @Test
    void aClauseWithoutOpenRequirementsNeedsNothing() {
        assertThat(Invocation.of("check", "examples/northlight", "--fix", "5.2").out()).startsWith("# Nothing has failed here").hasLineCount(1);
    }

    @Test
    void aClauseMeansWhatIsOpenInIt() {
        assertThat(Invocation.of("check", "examples/northlight-flawed", "--fix", "6.3").out()).contains("# 6.3-1 ").contains("By hand: ");
    }

    @Test
    void rowsForASpreadsheetSayWhatToAddAndWhy() {
        assertThat(Invocation.of("check", "examples/lumen-ai", "--fix", "4.1-3", "--format", "csv").out().lines())
                .containsExactly("record,class,property,value,why",
                        "https://lumen-ai.example/id/analyse-contexte,aims:ContextAnalysis,aims:climateChangeRelevant,true,4.1-3: A context analysis decides whether climate change matters");
    }

    @Test
    void theExitStatusIsThatOfTheCheck() {
        assertThat(Invocation.of("check", "examples/lumen-ai", "--fix", "4.1-3").status()).isEqualTo(1);
        assertThat(Invocation.of("check", "examples/lumen-ai", "--fix", "4.1-3", "--fail-on", "never").status()).isZero();
    }

    @Test
    void optionsThatDoNotFitAreRefused() {
        assertThat(Invocation.of("check", "examples/empty", "--fix", "99").status()).isEqualTo(2);
        assertThat(Invocation.of("check", "examples/empty", "--fix", "4", "--why", "4").err()).contains("either --why or --fix");
        assertThat(Invocation.of("check", "examples/empty", "--fix", "4", "--format", "html").err()).contains("turtle or csv");
    }
}
