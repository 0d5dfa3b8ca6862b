package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Engine;
import org.aimsgraph.check.Ledger;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Reports;
import org.aimsgraph.graph.Tables;
import org.aimsgraph.problem.Problem;
import org.aimsgraph.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server says about itself is counted from what it holds. */
class AboutTest {
    private static RunningServer server;
    private static Knowledge knowledge;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            return List.of(new WebPages(workspace, knowledge, List.of(), Clock.systemUTC()));
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        return server.get(path, "Accept", "text/html").body();
    }

    @Test
    void theLedgerIsThatOfTheChecker() {
        String body = page("/about");
        for (Ledger ledger : List.of(knowledge.reports().checker().ledger(), knowledge.reports().checker().certification())) {
            String card = body.substring(body.indexOf(ledger.requirements().size() + " requirements"));
            for (Mode mode : Mode.values()) {
                assertThat(card.substring(0, card.indexOf("</ul>"))).contains("<strong>" + ledger.figures().get(mode) + "</strong>");
            }
            long checked = ledger.requirements().stream().filter(requirement -> !knowledge.reports().checker().checks().of(requirement.node()).isEmpty()).count();
            assertThat(card).contains("<strong>" + checked + "</strong><span>with a check");
        }
    }

    @Test
    void versionsAndHashesAreThoseThatReportsCarry() {
        assertThat(page("/about")).contains(Engine.VERSION).contains(Engine.NAME).contains(System.getProperty("java.version")).contains(server.workspace().knowledgeBase().knowledgeHash()).contains(server.workspace().knowledgeBase().shapesHash());
    }

    @Test
    void everyMappingSetIsThereWithAllItsRows() {
        String body = page("/about");
        assertThat(body.split(" of \\d+</td>")).as("a row for each set").hasSize(server.workspace().library().mappingSets().size() + 1);
        assertThat(body).contains("Ankit Uniyal").contains(">MIT</a>").contains("CC BY 4.0");
    }

    @Test
    void everyLibraryHasALicence() {
        List<List<String>> libraries = Tables.read("aims/third-party.tsv");
        assertThat(libraries).hasSizeGreaterThan(50).allSatisfy(library -> assertThat(library).hasSize(5).element(3).asString().isNotBlank().doesNotContainIgnoringCase("unknown"));
        assertThat(libraries).anySatisfy(library -> assertThat(library.get(0)).isEqualTo("org.apache.jena:jena-arq")).noneSatisfy(library -> assertThat(library.get(0)).contains("junit"));
        assertThat(page("/about")).contains("org.apache.jena:jena-arq").contains(libraries.size() + " libraries");
    }

    @Test
    void everyProblemHasAHeadingToPointTo() {
        String body = page("/problems");
        assertThat(Arrays.stream(Problem.values()).map(Problem::heading)).allSatisfy(heading -> assertThat(body).contains("id=\"" + heading + "\""));
        assertThat(body).doesNotContain("# Problems");
    }
}
