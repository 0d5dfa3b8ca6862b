package org.aimsgraph.exchange.bridge.incidents;

import static org.aimsgraph.exchange.bridge.Bridging.labels;
import static org.aimsgraph.exchange.bridge.Bridging.lost;
import static org.aimsgraph.exchange.bridge.Bridging.only;
import static org.aimsgraph.exchange.bridge.Bridging.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the AI Incident Database become incidents; with an organisation, those that name something of its own. */
class IncidentCsvBridgeTest {
    private static final String HEADER = "incident_id,date,Alleged deployer of AI system,title\n";

    @Test
    void eachRowBecomesAnIncident() {
        Bridging.Read read = Bridging.read(Bridging.file("incidents/incidents.csv"));
        assertThat(labels(read.graph(), "aims:Incident")).containsExactly("AIID 9001", "AIID 9002");
        assertThat(read.graph().find().mapWith(triple -> triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm() : triple.getObject().getURI()).toList()).contains("https://incidentdatabase.ai/cite/9001", "Alleged harmed or nearly harmed parties: skippers, crews", "A made-up assistant sent two ships to one berth, \"by mistake\".");
        assertThat(lost(read)).containsExactly("column");
    }

    @Test
    void ofAnOrganisationOnlyItsOwnAreReadAndLeadToTheSystem() {
        Losses losses = new Losses("aiid");
        Graph graph = new IncidentCsvImport().read(Bridging.file("incidents/incidents.csv"), new Surroundings(Shipped.LIBRARY, Optional.of(Shipped.example("northlight")), Bridging.NAMES), losses);
        assertThat(labels(graph, "aims:Incident")).containsExactly("AIID 9002");
        assertThat(values(graph, only(graph, "aims:Incident"), "aims:concernsSystem")).containsExactly("note-scribe");
        assertThat(losses.all()).anySatisfy(lost -> assertThat(lost.places()).containsExactly("9001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "line 2: 'soon' is no date | 1,soon,x,A",
        "line 2: 2026-02-30 | 1,2026-02-30,x,A",
        "line 2: the incident_id 'one' is no number | one,2026-01-01,x,A",
        "line 3: the title is empty | 1,2026-01-01,x,A\\n2,2026-01-01,x,",
        "line 2: the row has 3 cells, the header 4 | 1,2026-01-01,x",
        "the table cannot be read | 1,2026-01-01,x,\"A"})
    void aRowWithAMistakeIsRefusedWithItsLine(String told, String rows) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text("incidents.csv", HEADER + rows.replace("\\n", "\n") + "\n"))).isInstanceOf(AimsException.class).hasMessageContaining("incidents.csv")
                .satisfies(problem -> assertThat(problem.getMessage().replace("'2026-02-30' is no date", "2026-02-30")).contains(told));
    }

    @Test
    void aTableWithoutDatesIsRefused() {
        assertThatThrownBy(() -> Bridging.read(Bridging.text("incidents.csv", "incident_id,Alleged deployer of AI system,title\n1,x,A\n"))).isInstanceOf(AimsException.class).hasMessageContaining("line 1: the table lacks the column date");
    }
}
