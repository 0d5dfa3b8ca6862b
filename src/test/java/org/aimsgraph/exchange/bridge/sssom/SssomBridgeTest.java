package org.aimsgraph.exchange.bridge.sssom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapping sets go through TSV, JSON and RDF and come back as they were; files with a mistake are refused with its place. */
class SssomBridgeTest {
    private static final List<String> FOREIGN = List.of("extension-slots", "record-ids", "pipe-escaping");

    @ParameterizedTest
    @ValueSource(strings = {"iso42001--iso27001", "iso42001--euaiact", "nistairmf--iso42001-microsoft", "extension-slots", "record-ids", "pipe-escaping"})
    void aSetThatGoesFromTsvByJsonAndRdfToTsvLosesNothing(String name) {
        SssomSet set = set(name);
        String json = Bridging.write(set, new SssomJsonExport());
        SssomSet ofJson = SssomJson.read(Entry.ofJson(Bridging.text("set.json", json)));
        String rdf = Bridging.write(ofJson, new SssomRdfExport());
        Graph graph = Bridging.read(Bridging.text("set.ttl", rdf)).graph();
        SssomSet ofRdf = SssomStatements.read(graph, "set.ttl");
        String tsv = Bridging.write(ofRdf, new SssomTsvExport());
        SssomSet again = SssomReader.set(tsv, "again.tsv");
        assertThat(SssomStatements.of(again).isIsomorphicWith(SssomStatements.of(set))).isTrue();
        assertThat(rows(again)).isEqualTo(rows(set)).isNotEmpty();
        assertThat(again.head().extensions()).containsExactlyInAnyOrderElementsOf(set.head().extensions());
    }

    private static SssomSet set(String name) {
        return FOREIGN.contains(name) ? SssomReader.set(Bridging.content("sssom/" + name + ".sssom.tsv"), name) : SssomReader.shipped(name).orElseThrow();
    }

    /** What each row says: names as IRIs, several values in any order, and nothing of columns that SSSOM does not have. */
    private static Set<String> rows(SssomSet set) {
        return set.rows().stream().map(row -> row.slots().entrySet().stream().filter(slot -> !slot.getValue().isEmpty() && !set.unknown().contains(slot.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, slot -> slot.getValue().stream().map(value -> set.head().slot(slot.getKey()).orElseThrow().type().equals("iri") ? set.head().expand(value, "") : value).sorted().toList(),
                        (one, other) -> one, java.util.TreeMap::new)).toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void jsonKeepsTheSchemaOfSssomButForTheSlotsThatASetAdds() throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09).getSchema(Bridging.content("sssom/sssom.schema.json").replaceFirst("\\{", "{\"\\$ref\": \"#/\\$defs/MappingSet\","));
        for (String name : List.of("record-ids", "pipe-escaping")) {
            assertThat(schema.validate(new JsonMapper().readTree(Bridging.write(set(name), new SssomJsonExport())))).isEmpty();
        }
        ObjectNode own = (ObjectNode) new JsonMapper().readTree(Bridging.write(set("extension-slots"), new SssomJsonExport()));
        own.remove("ext_foo");
        own.get("mappings").forEach(mapping -> ((ObjectNode) mapping).remove(List.of("ext_bar", "ext_baz")));
        assertThat(schema.validate(own)).isEmpty();
        own.remove("license");
        assertThat(schema.validate(own)).isNotEmpty();
    }

    @Test
    void columnsThatNobodyDefinesAreToldAsLost() {
        assertThat(Bridging.read(Bridging.file("sssom/extension-slots.sssom.tsv")).losses().all()).singleElement().satisfies(lost -> {
            assertThat(lost.places()).containsExactly("ext_undeclared_baz", "ext_undeclared_foo");
            assertThat(lost.sentence()).contains("ext_undeclared_baz, ext_undeclared_foo").contains("extension_definitions");
        });
    }

    @Test
    void aPairWithTwoJustificationsGivesTwoMappings() {
        Graph graph = Bridging.read(Bridging.file("sssom/record-ids.sssom.tsv")).graph();
        assertThat(graph.contains(NodeFactory.createURI("https://example.org/sets/record-id#0000003"), null, null)).isTrue();
        assertThat(graph.find(null, NodeFactory.createURI("http://www.w3.org/2002/07/owl#annotatedTarget"), null).toList()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "no-set-id.json | names no mapping_set_id | {'mapping_set_id': null, 'mappings': [{'mapping_justification': 'semapv:X'}]}",
        "not.json | line 1, column 22: this is not JSON | {'mapping_set_id': 1,, 'mapping_justification': 1}",
        "twice.json | Duplicate field 'mapping_set_id' | {'mapping_set_id': 'https://e.org/s', 'mapping_set_id': 'https://e.org/s'}",
        "prefix.json | mappings[1]: 'q:b' is neither an IRI nor a name | {'mapping_set_id': 'https://e.org/s', 'mappings': [ROW, {'subject_id': 'q:b', 'predicate_id': 'skos:exactMatch', 'object_id': 'https://e.org/b', 'mapping_justification': 'semapv:X'}]}",
        "empty.json | mappings[0]: object_id is empty | {'mapping_set_id': 'https://e.org/s', 'mappings': [{'subject_id': 'https://e.org/a', 'predicate_id': 'skos:exactMatch', 'mapping_justification': 'semapv:X'}]}",
        "list.json | mappings: this is no list | {'mapping_set_id': 'https://e.org/s', 'mappings': 'none'}",
        "object.json | mappings[0]: this is no object | {'mapping_set_id': 'https://e.org/s', 'mappings': ['none']}",
        "date.json | mappings[0]: 'yesterday' is no date | {'mapping_set_id': 'https://e.org/s', 'mappings': [{'subject_id': 'https://e.org/a', 'predicate_id': 'skos:exactMatch', 'object_id': 'https://e.org/b', 'mapping_justification': 'semapv:X', 'mapping_date': 'yesterday'}]}",
        "two.ttl | there are 2 mapping sets | <https://e.org/1> a <https://w3id.org/sssom/MappingSet> . <https://e.org/2> a <https://w3id.org/sssom/MappingSet> .",
        "syntax.ttl | line 1, column 57 | <https://e.org/1> a <https://w3id.org/sssom/MappingSet> ] .",
        "entities.rdf | document type | <!DOCTYPE rdf [<!ENTITY a 'b'>]><x>https://w3id.org/sssom/MappingSet</x>"})
    void aFileWithAMistakeIsRefusedWithItsPlace(String name, String told, String text) {
        String row = "{'subject_id': 'https://e.org/a', 'predicate_id': 'skos:exactMatch', 'object_id': 'https://e.org/b', 'mapping_justification': 'semapv:X'}";
        Source source = Bridging.text(name, name.endsWith("json") ? text.replace("ROW", row).replace('\'', '"') : text);
        assertThatThrownBy(() -> Bridging.read(source)).isInstanceOf(AimsException.class).hasMessageContaining(name).satisfies(problem -> assertThat(problem.getMessage().replace('"', '\'')).contains(told));
    }

    @Test
    void aFileThatNestsTooDeeplyIsRefused() {
        String deep = "{\"mapping_set_id\": " + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatThrownBy(() -> Bridging.read(Bridging.text("deep.json", deep))).isInstanceOf(AimsException.class).hasMessageContaining("nesting depth");
    }
}
