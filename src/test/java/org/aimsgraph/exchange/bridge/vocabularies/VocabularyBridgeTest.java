package org.aimsgraph.exchange.bridge.vocabularies;

import static org.aimsgraph.exchange.bridge.Bridging.labels;
import static org.aimsgraph.exchange.bridge.Bridging.lost;
import static org.aimsgraph.exchange.bridge.Bridging.only;
import static org.aimsgraph.exchange.bridge.Bridging.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AI systems in the terms of AIRO and DPV become an inventory; what the queries say nothing of is told. */
class VocabularyBridgeTest {
    @Test
    void airoBecomesAnInventory() {
        Bridging.Read read = Bridging.read(Bridging.file("vocabularies/clinic.airo.ttl"));
        Graph graph = read.graph();
        assertThat(labels(graph, "aims:AISystem")).containsExactly("Bedside");
        assertThat(values(graph, only(graph, "aims:AISystem"), "aims:intendedPurpose")).containsExactly("Warn of falls");
        assertThat(values(graph, only(graph, "aims:SystemVersion"), "aims:systemVersionNumber")).containsExactly("3");
        assertThat(labels(graph, "aims:ToolingResource")).containsExactly("Posture net");
        assertThat(labels(graph, "aims:ComponentResource")).containsExactly("camera");
        assertThat(labels(graph, "aims:Supplier")).containsExactly("Bedside Makers");
        assertThat(values(graph, only(graph, "aims:DataResource"), "aims:dataResourceCategory")).containsExactly("data-resource-category-training");
        assertThat(read.losses().all()).singleElement().satisfies(lost -> assertThat(lost.places()).containsExactly("https://w3id.org/airo#hasRisk"));
    }

    @Test
    void dpvBecomesAnInventory() {
        Bridging.Read read = Bridging.read(Bridging.file("vocabularies/shop.dpv.ttl"));
        Graph graph = read.graph();
        assertThat(labels(graph, "aims:AISystem")).containsExactly("Advice");
        assertThat(values(graph, only(graph, "aims:AISystem"), "aims:intendedPurpose")).containsExactly("Personalisation");
        assertThat(labels(graph, "aims:ToolingResource")).containsExactly("Ranker");
        assertThat(labels(graph, "aims:DataResource")).containsExactly("Orders");
        assertThat(labels(graph, "aims:Supplier")).containsExactly("Rank and Co");
        assertThat(read.losses().all()).singleElement().satisfies(lost -> assertThat(lost.places()).containsExactly("https://w3id.org/dpv#hasLegalBasis"));
    }

    @Test
    void theSystemsOfAnOrganisationComeBackFromAiroWithTheirPurposes() {
        Graph records = Shipped.example("northlight").graph();
        Losses losses = new Losses("airo");
        RecordsExporter.Subject subject = new RecordsExporter.Subject(Shipped.LIBRARY, Shipped.example("northlight"), LocalDate.of(2026, 11, 23), () -> {
            throw new AssertionError("no verdict is needed");
        });
        String turtle = Bridging.text(out -> new AiroExport().write(subject, losses, out));
        Graph back = Bridging.read(Bridging.text("airo.ttl", turtle)).graph();
        assertThat(labels(back, "aims:AISystem")).isEqualTo(labels(records, "aims:AISystem")).hasSizeGreaterThan(5);
        assertThat(labels(back, "aims:DataResource")).isEqualTo(labels(records, "aims:DataResource"));
        records.find(null, org.aimsgraph.exchange.bridge.NewRecords.term("aims:intendedPurpose"), null).forEachRemaining(triple -> assertThat(back.contains(triple.getSubject(), triple.getPredicate(), triple.getObject())).isTrue());
        assertThat(losses.all()).singleElement().satisfies(lost -> assertThat(lost.places()).contains("aims:Risk").doesNotContain("aims:AISystem", "aims:Supplier"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a.ttl | nothing is a <https://w3id.org/airo#AISystem> | [] a <https://w3id.org/airo#AISystem> .",
        "b.ttl | nothing is a <https://w3id.org/dpv/ai#AISystem> | <https://e.example/a> a <https://e.example/B> . # https://w3id.org/dpv/ai#AISystem",
        "c.ttl | line 1, column 7 | <a> a airo:AISystem . # https://w3id.org/airo#AISystem",
        "d.ttl | <a> is not a full address | <a> a <https://w3id.org/airo#AISystem> .",
        "e.rdf | declares a document type | <!DOCTYPE x []><rdf:RDF airo='https://w3id.org/airo#AISystem'/>",
        "f.nt | line 1 | <https://e.example/a> a <https://w3id.org/airo#AISystem> ."})
    void aFileWithAMistakeIsRefusedWithItsPlace(String name, String told, String text) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text(name, text))).isInstanceOf(AimsException.class).hasMessageContaining(name).hasMessageContaining(told);
    }
}
