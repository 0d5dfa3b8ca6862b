package org.aimsgraph.exchange.bridge.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records in JSON-LD say what the records say; frames pick out the records of a kind; nothing is fetched. */
class JsonLdBridgeTest {
    private static final RecordForms FORMS = new RecordForms(Shipped.KNOWLEDGE);

    @Test
    void theRecordsOfAnOrganisationComeBackAsTheyWere() {
        Graph records = Shipped.example("northlight").graph();
        String json = json(records);
        assertThat(Bridging.read(Bridging.text("records.jsonld", json)).graph().isIsomorphicWith(records)).isTrue();
        assertThat(json).startsWith("{\n  \"@context\" : \"https://w3id.org/aims-graph/context.jsonld\"").doesNotContain("_:");
        assertThat(json(records)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e:a e:p [ e:q [ e:r 1 ] , [ e:r 2 ] ] .", "e:a e:p _:x . e:b e:p _:x . _:x e:q 'both' .", "_:x e:p _:y . _:y e:p _:x .", "_:x e:p _:x .", "[] e:p 'nobody speaks of me' .",
        "e:a e:p ( 1 2.0 3e0 ) .", "e:a e:p 'Müll'@de , 'x' , '2026-02-30'^^e:odd , true .", "e:a <https://w3id.org/aims-graph/ns#owner> 'no record' .", "e:a a e:Strange , <https://w3id.org/aims-graph/ns#Risk> ; e:p e:a ."})
    void whatHasNoNameAndWhatIsOddComesBackToo(String turtle) {
        Graph records = RDFParser.fromString("PREFIX e: <https://e.example/> " + turtle, Lang.TURTLE).toGraph();
        assertThat(Bridging.read(Bridging.text("records.jsonld", json(records))).graph().isIsomorphicWith(records)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RiskAssessment", "AISystem", "StatementOfApplicability", "Person"})
    void aFramePicksOutTheRecordsOfItsKindWithAllTheySay(String name) throws Exception {
        Graph records = Shipped.example("northlight").graph();
        RecordKind kind = FORMS.named(name).orElseThrow();
        JsonLdOptions options = new JsonLdOptions(new OurContext(Shipped.KNOWLEDGE.knowledge()));
        options.setOmitGraph(false);
        String framed = JsonLd.frame(JsonDocument.of(new StringReader(json(records))), JsonDocument.of(new ByteArrayInputStream(JsonLdFrame.of(kind)))).options(options).get().toString();
        JsonNode graph = new JsonMapper().readTree(framed).get("@graph");
        assertThat(graph).hasSameSizeAs(Graphs.subjects(records, RDF.type.asNode(), kind.type())).allSatisfy(record -> assertThat(record.get("type").asText()).isEqualTo(name));
        assertThat(graph).allSatisfy(record -> assertThat(record.path("label").isMissingNode()).isFalse());
    }

    private static String json(Graph records) {
        return Bridging.text(out -> JsonLdExport.write(records, Shipped.KNOWLEDGE.knowledge(), FORMS, out));
    }

    @Test
    void aContextWithinTheFileIsRead() {
        Graph graph = Bridging.read(Bridging.text("own.json", "{\"@context\": {\"name\": \"http://www.w3.org/2000/01/rdf-schema#label\"}, \"@id\": \"https://e.example/1\", \"name\": \"One\"}")).graph();
        assertThat(graph.find().toList()).singleElement().satisfies(triple -> assertThat(triple.getPredicate().getURI()).endsWith("label"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "@context: the context https://schema.org/ is not fetched | {'@context': 'https://schema.org/'}",
        "@context: the context https://schema.org/ is not fetched | {'@context': [{'a': 'b:c'}, 'https://schema.org/']}",
        "@context: the context ../local.jsonld is not fetched | {'@context': {'@import': '../local.jsonld'}}",
        "@graph[1].@context: the context https://schema.org/ is not fetched | {'@context': {}, '@graph': [{}, {'@context': 'https://schema.org/'}]}",
        "@context.a: the context https://schema.org/ is not fetched | {'@context': {'a': {'@id': 'https://e.example/a', '@context': 'https://schema.org/'}}}",
        "line 1, column 16: this is not JSON | {'@context': {}]",
        "<r> is not a full address | {'@context': {'p': 'https://e.example/p'}, '@id': 'r', 'p': 'x'}",
        "'2026-02-30' is not a date | {'@context': 'https://w3id.org/aims-graph/context.jsonld', 'id': 'https://e.example/r', 'recordsAsOf': '2026-02-30'}"})
    void aFileWithAMistakeIsRefusedWithItsPlace(String told, String json) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text("bad.json", json.replace('\'', '"')))).isInstanceOf(AimsException.class).hasMessageContaining("bad.json").hasMessageContaining(told);
    }

    @Test
    void aGraphWithANameIsToldAsLost() {
        Bridging.Read read = Bridging.read(Bridging.text("named.json", "{\"@context\": {}, \"@graph\": [{\"@id\": \"https://e.example/g\", \"@graph\": [{\"@id\": \"https://e.example/1\", \"https://e.example/p\": 1}]}]}"));
        assertThat(read.graph().isEmpty()).isTrue();
        assertThat(read.losses().all()).singleElement().satisfies(lost -> assertThat(lost.places()).containsExactly("https://e.example/g"));
    }
}
