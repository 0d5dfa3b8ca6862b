package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mapping sets in SSSOM/TSV become graphs, or are refused with the place. */
class SssomReaderTest {
    private static final String HEAD = """
            #curie_map:
            #  one: https://one.example/
            #  two: https://two.example/
            #  code: https://w3id.org/aims-graph/code/
            #mapping_set_id: https://sets.example/one--two
            #mapping_set_title: "One: to two"
            #mapping_set_version: 2026-11-25
            #license: https://creativecommons.org/licenses/by/4.0/
            #mapping_date: 2026-11-25
            #object_source: https://two.example/standard
            #extension_definitions:
            #- slot_name: set_relation
            #  property: https://w3id.org/aims-graph/ns#setRelation
            #  type_hint: linkml:Uriorcurie
            """;
    private static final String COLUMNS = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tcomment\tset_relation\n";
    private static final String ROW = "one:A\tskos:broadMatch\ttwo:B\tsemapv:ManualMappingCuration\t0.8\t\"says \"\"more\"\"\"\tcode:set-relation-subset-of\n";

    @Test
    void aRowBecomesAMappingWithItsEndsAndItsExtensionSlots() {
        Graph graph = read(HEAD + COLUMNS + ROW);
        Node mapping = NodeFactory.createURI("https://sets.example/one--two#A--B");
        assertThat(graph.contains(NodeFactory.createURI("https://sets.example/one--two"), Sssom.MAPPINGS, mapping)).isTrue();
        assertThat(Graphs.object(graph, mapping, iri("owl:annotatedSource"))).hasValue(NodeFactory.createURI("https://one.example/A"));
        assertThat(Graphs.object(graph, mapping, iri("owl:annotatedTarget"))).hasValue(NodeFactory.createURI("https://two.example/B"));
        assertThat(Graphs.object(graph, mapping, iri("aims:setRelation"))).hasValue(iri("code:set-relation-subset-of"));
        assertThat(Graphs.text(graph, mapping, RDFS.comment.asNode())).hasValue("says \"more\"");
    }

    @Test
    void whatTheSetSaysForAllIsOnEachRowUnlessTheTableHasItsOwnColumn() {
        Node mapping = NodeFactory.createURI("https://sets.example/one--two#A--B");
        assertThat(Graphs.object(read(HEAD + COLUMNS + ROW), mapping, iri("sssom:object_source"))).hasValue(NodeFactory.createURI("https://two.example/standard"));
        Graph own = read(HEAD + COLUMNS.strip() + "\tobject_source\n" + ROW.strip() + "\ttwo:other\n");
        assertThat(Graphs.objects(own, mapping, iri("sssom:object_source"))).containsExactly(NodeFactory.createURI("https://two.example/other"));
    }

    @Test
    void datesAndVersionsStayAsWritten() {
        Graph graph = read(HEAD + COLUMNS + ROW);
        assertThat(Graphs.text(graph, NodeFactory.createURI("https://sets.example/one--two"), iri("owl:versionInfo"))).hasValue("2026-11-25");
        assertThat(Graphs.text(graph, NodeFactory.createURI("https://sets.example/one--two"), iri("dcterms:title"))).hasValue("One: to two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
        "one:A\tskos:broadMatch\tthree:B\tsemapv:X\t0.8\t\t | line 16: 'three:B' is neither",
        "one:A\tskos:broadMatch\t\tsemapv:X\t0.8\t\t | line 16: object_id is empty",
        "one:A\tskos:broadMatch\ttwo:B\tsemapv:X\t1.5\t\t | line 16: the confidence 1.5",
        "one:A\tskos:broadMatch\ttwo:B\tsemapv:X\thigh\t\t | line 16: 'high' is no number",
        "one:A\tskos:broadMatch\ttwo:B\tsemapv:X\t0.8 | line 16: the row has 5 cells, the header 7"})
    void aBadRowIsRefusedWithItsLine(String row, String message) {
        assertThatThrownBy(() -> read(HEAD + COLUMNS + row + "\n")).isInstanceOf(AimsException.class).hasMessageContaining(message.strip());
    }

    @Test
    void aPairThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read(HEAD + COLUMNS + ROW + ROW)).isInstanceOf(AimsException.class).hasMessageContaining("line 17").hasMessageContaining("a second time");
    }

    @Test
    void aTableWithoutMetadataIsRefused() {
        assertThatThrownBy(() -> read(COLUMNS + ROW)).isInstanceOf(AimsException.class).hasMessageContaining("no metadata");
    }

    private static Node iri(String prefixedName) {
        return NodeFactory.createURI(Namespaces.expand(prefixedName).orElseThrow());
    }

    private static Graph read(String text) {
        return SssomReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "set.sssom.tsv");
    }
}
