package org.aimsgraph.exchange.bridge.modelcard;

import static org.aimsgraph.exchange.bridge.Bridging.labels;
import static org.aimsgraph.exchange.bridge.Bridging.lost;
import static org.aimsgraph.exchange.bridge.Bridging.only;
import static org.aimsgraph.exchange.bridge.Bridging.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model card becomes an AI system with what its fields and headings say. */
class ModelCardBridgeTest {
    @Test
    void fieldsAndHeadingsBecomeRecords() {
        Bridging.Read read = Bridging.read(Bridging.file("modelcard/tide-7b.md"));
        Graph graph = read.graph();
        Node system = only(graph, "aims:AISystem");
        assertThat(labels(graph, "aims:AISystem")).containsExactly("Tide 7B");
        assertThat(values(graph, system, "aims:intendedPurpose")).containsExactly("text-generation");
        assertThat(values(graph, system, "aims:intendedUse")).singleElement().asString().startsWith("Answers questions about berths and tides.").contains("# not a heading");
        assertThat(values(graph, system, "dcterms:description")).containsExactly("A model that answers questions of skippers.");
        assertThat(values(graph, system, "dcterms:language")).containsExactly("en", "nl");
        assertThat(values(graph, system, "dcterms:license")).containsExactly("Apache-2.0");
        assertThat(labels(graph, "aims:ToolingResource")).containsExactlyInAnyOrder("tidelab/tide-base", "transformers");
        assertThat(labels(graph, "aims:VerificationResult")).containsExactly("Tide 7B: accuracy 0.81 on Harbour questions");
        assertThat(values(graph, only(graph, "aims:SystemVersion"), "aims:trainedWithData")).containsExactly("data-resource-quay-ship-log");
        assertThat(values(graph, only(graph, "aims:VerificationResult"), "aims:testedWithData")).containsExactly("data-resource-harbour-questions");
        assertThat(lost(read)).containsExactly("field", "section");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "line 1: there are no fields | ---\\nlicense: mit",
        "line 2: the fields are no list | ---\\nmit\\n---\\n# A",
        "line 3: this is not YAML | ---\\nlicense: mit\\n  language: [en\\n---\\n# A",
        "the card names no model | ---\\nlicense: mit\\n---\\nA model.",
        "model-index[0].results[0].metrics[0].type: this is missing | ---\\nmodel-index:\\n- name: A\\n  results:\\n  - metrics:\\n    - value: 1\\n---\\n# A",
        "model-index: this is no list | ---\\nmodel-index: 7\\n---\\n# A",
        "this is not YAML | ---\\na: &x [1]\\nb: *x\\n---\\n# A"})
    void aCardWithAMistakeIsRefusedWithItsPlace(String told, String text) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text("README.md", text.replace("\\n", "\n")))).isInstanceOf(AimsException.class).hasMessageContaining("README.md").hasMessageContaining(told);
    }
}
