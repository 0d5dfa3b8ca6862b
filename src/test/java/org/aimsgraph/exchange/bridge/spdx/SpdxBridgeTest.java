package org.aimsgraph.exchange.bridge.spdx;

import static org.aimsgraph.exchange.bridge.Bridging.labels;
import static org.aimsgraph.exchange.bridge.Bridging.lost;
import static org.aimsgraph.exchange.bridge.Bridging.only;
import static org.aimsgraph.exchange.bridge.Bridging.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An SPDX 3 document of the AI profile becomes an inventory. */
class SpdxBridgeTest {
    @Test
    void packagesAndRelationshipsBecomeRecords() {
        Bridging.Read read = Bridging.read(Bridging.file("spdx/warehouse.json"));
        Graph graph = read.graph();
        assertThat(labels(graph, "aims:AISystem")).containsExactly("Harbour Assistant");
        assertThat(labels(graph, "aims:ToolingResource")).containsExactly("Tide");
        assertThat(labels(graph, "aims:DataResource")).containsExactly("Ship log");
        assertThat(labels(graph, "aims:ComponentResource")).containsExactly("tokens");
        assertThat(labels(graph, "aims:Supplier")).containsExactly("Quay Software");
        assertThat(labels(graph, "aims:VerificationResult")).containsExactly("Harbour Assistant: accuracy 0.81");
        assertThat(values(graph, only(graph, "aims:AISystem"), "dcterms:license")).containsExactly("Apache-2.0");
        assertThat(values(graph, only(graph, "aims:DataResource"), "aims:resourceKnownBias")).containsExactly("Few small craft.");
        assertThat(values(graph, only(graph, "aims:DataResource"), "aims:dataResourceCategory")).containsExactly("data-resource-category-training");
        assertThat(values(graph, only(graph, "aims:SystemVersion"), "aims:trainedWithData")).containsExactly("data-resource-ship-log");
        assertThat(Graphs.subjects(graph, NewRecords.term("aims:concernsSystem"), only(graph, "aims:AISystem"))).hasSize(3);
        assertThat(lost(read)).containsExactly("field", "relationship");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "@graph: there are no elements | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld'}",
        "@graph: there is no ai_AIPackage | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [{'type': 'Tool', 'spdxId': 'a:b'}]}",
        "@graph[0].type: this is missing | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [{'spdxId': 'a:b'}]}",
        "@graph[1].spdxId: this stands here a second time | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [{'type': 'Tool', 'spdxId': 'a:b'}, {'type': 'Tool', 'spdxId': 'a:b'}]}",
        "@graph[0].name: this is missing | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [{'type': 'ai_AIPackage', 'spdxId': 'a:b'}]}",
        "@graph[0].ai_metric[0].key: this is missing | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [{'type': 'ai_AIPackage', 'spdxId': 'a:b', 'name': 'a', 'ai_metric': [{}]}]}",
        "this is not JSON | {'@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', }"})
    void aDocumentWithAMistakeIsRefusedWithItsPlace(String told, String text) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text("a.spdx.json", text.replace('\'', '"')))).isInstanceOf(AimsException.class).hasMessageContaining("a.spdx.json").hasMessageContaining(told);
    }
}
