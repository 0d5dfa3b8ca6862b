package org.aimsgraph.exchange.bridge.ciso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks and mapping sets go to CISO Assistant and come back; what does not is told. */
class CisoBridgeTest {
    private static final Graph LIBRARY = Shipped.LIBRARY.graph();

    @ParameterizedTest
    @ValueSource(strings = {"iso-iec-42001-2023", "nist-ai-rmf-1.0", "eu-ai-act-2024-1689"})
    void aStandardComesBackWithItsNodesInTheirPlaces(String edition) {
        Node standard = NodeFactory.createURI(Namespaces.STANDARD + edition);
        String yaml = framework(standard);
        Graph back = Bridging.read(Bridging.text("library.yaml", yaml)).graph();
        Standards before = new Standards(LIBRARY);
        List<Node> nodes = before.in(new Scope(standard, standard, edition));
        assertThat(Graphs.subjects(back, SKOS.inScheme.asNode(), standard)).containsExactlyInAnyOrderElementsOf(nodes).hasSizeGreaterThan(90);
        for (Node node : nodes) {
            Node parent = before.parent(node).filter(above -> !above.equals(standard)).orElse(null);
            assertThat(Graphs.object(back, node, Aims.STATED_IN).or(() -> Graphs.object(back, node, SKOS.broader.asNode())).orElse(null)).isEqualTo(parent);
            assertThat(Graphs.text(back, node, DCTerms.title.asNode())).isEqualTo(Graphs.text(LIBRARY, node, DCTerms.title.asNode()));
        }
        assertThat(Graphs.subjects(back, RDF.type.asNode(), Aims.REQUIREMENT)).containsExactlyInAnyOrderElementsOf(before.units(new Scope(standard, standard, edition)));
        assertThat(framework(standard)).isEqualTo(yaml);
    }

    private static String framework(Node standard) {
        CisoFrameworkExport exporter = new CisoFrameworkExport();
        return Bridging.text(out -> exporter.write(Shipped.LIBRARY, standard, new Losses(exporter.format()), out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso42001--iso27001", "iso42001--nistairmf"})
    void pairsWithARelationComeBackAsTheyWere(String name) {
        String yaml = Bridging.write(SssomReader.shipped(name).orElseThrow(), new CisoMappingExport());
        Graph before = SssomReader.shipped(name).orElseThrow().graph();
        Graph back = Bridging.read(Bridging.text("mapping.yaml", yaml)).graph();
        assertThat(pairs(back)).isEqualTo(pairs(before)).hasSizeGreaterThan(50);
        assertThat(yaml).contains("relationship: superset", "relationship: subset");
    }

    /** Both ends and the relation of each pair that has one, but for gaps. */
    private static Set<String> pairs(Graph graph) {
        return Graphs.subjects(graph, RDF.type.asNode(), Sssom.MAPPING).stream().filter(row -> !graph.contains(row, Sssom.OBJECT, Sssom.NO_TERM_FOUND))
                .flatMap(row -> Graphs.object(graph, row, Aims.SET_RELATION).stream().map(relation -> Graphs.object(graph, row, Sssom.SUBJECT).orElseThrow() + " " + relation + " " + Graphs.object(graph, row, Sssom.OBJECT).orElseThrow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aFrameworkOfOthersBecomesACatalogueUnderItsOwnNames() {
        Bridging.Read read = Bridging.read(Bridging.file("ciso/harbour.yaml"));
        Node rule = NodeFactory.createURI("urn:harbour:risk:req_node:harbour-ai:1.1");
        assertThat(Graphs.objects(read.graph(), rule, Aims.STATED_IN)).containsExactly(NodeFactory.createURI("urn:harbour:risk:req_node:harbour-ai:1"));
        assertThat(Graphs.text(read.graph(), rule, Aims.EVIDENCE_EXAMPLE)).hasValue("Photograph of the switch.");
        assertThat(read.losses().all()).extracting(lost -> lost.loss().key()).containsExactly("node-field", "other-object");
    }

    @Test
    void aSetThatTurnsAnotherRoundIsReadOnce() {
        Bridging.Read read = Bridging.read(Bridging.file("ciso/harbour-to-42001.yaml"));
        assertThat(pairs(read.graph())).singleElement().asString().contains("harbour-ai:1.1").contains("set-relation-subset-of").endsWith("iso-iec-42001-2023/A.9.2-1");
        assertThat(read.losses().all()).extracting(lost -> lost.loss().key()).containsExactly("strength");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "harbour.yaml | 'parent_urn: urn:harbour:risk:req_node:harbour-ai:1' | 'parent_urn: urn:harbour:risk:req_node:harbour-ai:9' | requirement_nodes[1].parent_urn: this names nothing that stands above it",
        "harbour.yaml | 'req_node:harbour-ai:1.1' | 'req_node:harbour-ai:1' | requirement_nodes[1].urn: this stands here a second time",
        "harbour.yaml | 'urn: urn:harbour:risk:req_node:harbour-ai:1.1' | 'urn: one point one' | requirement_nodes[1].urn: this is no name such as urn:packager",
        "harbour.yaml | 'min_score: 1' | 'min_score: [1' | line 21: this is not YAML",
        "harbour.yaml | 'ref_id: 1.10' | 'ref_id: {a: b}' | requirement_nodes[1].ref_id: this is no text",
        "harbour.yaml | 'locale: en' | 'locale: &a en\nlocale: *a' | line 4: this is not YAML",
        "harbour-to-42001.yaml | 'relationship: subset' | 'relationship: cousin' | requirement_mappings[0].relationship: this is no relation that CISO Assistant has",
        "harbour-to-42001.yaml | ':a.9.2-1' | ':a.99.2-1' | target_requirement_urn: this names nothing that we know",
        "harbour-to-42001.yaml | 'relationship: superset' | 'relationship:' | requirement_mappings[0].relationship: this is missing"})
    void aLibraryWithAMistakeIsRefusedWithItsPlace(String file, String good, String bad, String told) {
        String text = Bridging.content("ciso/" + file).replaceFirst("(?m)" + java.util.regex.Pattern.quote(good) + "$", java.util.regex.Matcher.quoteReplacement(bad.replace("\\n", "\n")));
        assertThat(text).isNotEqualTo(Bridging.content("ciso/" + file));
        assertThatThrownBy(() -> Bridging.read(Bridging.text(file, text))).isInstanceOf(AimsException.class).hasMessageContaining(file).hasMessageContaining(told);
    }
}
