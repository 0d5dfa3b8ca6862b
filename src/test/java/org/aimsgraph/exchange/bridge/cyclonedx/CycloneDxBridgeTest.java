package org.aimsgraph.exchange.bridge.cyclonedx;

import static org.aimsgraph.exchange.bridge.Bridging.labels;
import static org.aimsgraph.exchange.bridge.Bridging.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.ClasspathResourceLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Bridging;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.NewRecords;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AI bills of material become an inventory, and an inventory becomes one that keeps the schema. */
class CycloneDxBridgeTest {
    @Test
    void aBillBecomesASystemWithWhatItIsMadeOf() {
        Bridging.Read read = Bridging.read(Bridging.file("cyclonedx/assistant.json"));
        Graph graph = read.graph();
        assertThat(labels(graph, "aims:AISystem")).containsExactly("Harbour Assistant");
        assertThat(labels(graph, "aims:SystemVersion")).containsExactly("Harbour Assistant 2.0");
        assertThat(labels(graph, "aims:ToolingResource")).containsExactly("Tide");
        assertThat(labels(graph, "aims:DataResource")).containsExactly("Ship log");
        assertThat(labels(graph, "aims:ComponentResource")).containsExactlyInAnyOrder("tokens", "bytes");
        assertThat(labels(graph, "aims:Supplier")).containsExactlyInAnyOrder("Quay Software", "Tide Lab");
        Node system = only(graph, "aims:AISystem");
        assertThat(Graphs.subjects(graph, NewRecords.term("aims:concernsSystem"), system)).hasSize(4);
        assertThat(Graphs.object(graph, only(graph, "aims:ToolingResource"), NewRecords.term("dcterms:license"))).map(Node::getURI).hasValue("https://spdx.org/licenses/Apache-2.0");
        assertThat(read.losses().all()).extracting(lost -> lost.loss().key()).containsExactly("card-of-part", "component-part", "document-part", "version");
    }

    @Test
    void aModelCardTellsUseDataAndMetrics() {
        Graph graph = Bridging.read(Bridging.file("cyclonedx/stable-diffusion.json")).graph();
        Node system = only(graph, "aims:AISystem");
        assertThat(Graphs.text(graph, system, NewRecords.term("aims:intendedPurpose"))).hasValue("task goes here");
        assertThat(Graphs.objects(graph, system, NewRecords.term("aims:intendedUse"))).hasSize(2);
        assertThat(Graphs.objects(graph, only(graph, "aims:SystemVersion"), NewRecords.term("aims:trainedWithData"))).containsExactly(only(graph, "aims:DataResource"));
        assertThat(labels(graph, "aims:VerificationResult")).hasSize(1);
    }

    @Test
    void whatTheOrganisationHasAlreadyIsFoundAgain() {
        Organisation northlight = Shipped.example("northlight");
        Importer importer = new CycloneDxImport();
        Graph graph = importer.read(Bridging.text("t.json", "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [{\"type\": \"machine-learning-model\", \"name\": \"triage assist\", \"version\": \"4.2.1\"}]}"),
                new Surroundings(Shipped.LIBRARY, Optional.of(northlight), "https://northlight.example/id/"), new Losses("cyclonedx"));
        assertThat(labels(graph, "aims:AISystem")).isEmpty();
        assertThat(Graphs.object(graph, only(graph, "aims:SystemVersion"), NewRecords.term("aims:versionOfSystem"))).map(Node::getURI).hasValue("https://northlight.example/id/triage-assist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "harbour"})
    void theBillOfAnOrganisationKeepsTheSchemaAndComesBack(String example) throws Exception {
        Organisation organisation = Shipped.example(example);
        String json = json(organisation);
        assertThat(schema().validate(new JsonMapper().readTree(json))).isEmpty();
        assertThat(json(organisation)).isEqualTo(json).doesNotContain("serialNumber", "timestamp");
        Graph back = Bridging.read(Bridging.text("bom.json", json)).graph();
        for (String kind : List.of("aims:AISystem", "aims:DataResource", "aims:ToolingResource", "aims:ComponentResource")) {
            assertThat(labels(back, kind)).containsExactlyInAnyOrderElementsOf(labels(organisation.graph(), kind));
        }
        assertThat(uses(back)).isEqualTo(uses(organisation.graph()));
    }

    private static Schema schema() throws Exception {
        Map<String, String> names = Map.of("http://cyclonedx.org/schema/spdx.schema.json", "classpath:spdx.schema.json", "http://cyclonedx.org/schema/jsf-0.82.schema.json", "classpath:jsf-0.82.schema.json");
        String text = new String(CycloneDxBridgeTest.class.getResourceAsStream("/bom-1.6.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, registry -> registry.schemaIdResolvers(resolvers -> resolvers.mappings(names))
                .resourceLoaders(loaders -> loaders.add(new ClasspathResourceLoader()))).getSchema(text);
    }

    private static String json(Organisation organisation) {
        RecordsExporter.Subject subject = new RecordsExporter.Subject(Shipped.LIBRARY, organisation, LocalDate.of(2026, 11, 23), () -> {
            throw new AssertionError("no verdict is needed");
        });
        return Bridging.text(out -> new CycloneDxExport().write(subject, new Losses("cyclonedx"), out));
    }

    /** Which resource is needed by which system, by their names. */
    private static List<String> uses(Graph graph) {
        List<String> kinds = List.of("aims:DataResource", "aims:ToolingResource", "aims:ComponentResource");
        return kinds.stream().flatMap(kind -> Graphs.subjects(graph, RDF.type.asNode(), NewRecords.term(kind)).stream())
                .flatMap(resource -> Graphs.objects(graph, resource, NewRecords.term("aims:concernsSystem")).stream().map(system -> Graphs.label(graph, resource) + " for " + Graphs.label(graph, system))).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a.json | bomFormat: this is not CycloneDX | {'x': 'CycloneDX'}",
        "b.json | specVersion: this is no version of CycloneDX | {'bomFormat': 'CycloneDX', 'specVersion': '2.0'}",
        "c.json | components[0].name: this is missing | {'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'components': [{'type': 'data'}]}",
        "d.json | components[1].bom-ref: this stands here a second time | {'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'components': [{'type': 'data', 'name': 'a', 'bom-ref': 'r'}, {'type': 'data', 'name': 'b', 'bom-ref': 'r'}]}",
        "e.json | components: this is no list | {'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'components': {}}",
        "f.json | components[0].modelCard: this is no object | {'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'components': [{'type': 'machine-learning-model', 'name': 'a', 'modelCard': 'yes'}]}",
        "g.json | line 1, column 27: this is not JSON | {'bomFormat': 'CycloneDX',}",
        "h.json | components[0].version: this is no text | {'bomFormat': 'CycloneDX', 'specVersion': '1.6', 'components': [{'type': 'machine-learning-model', 'name': 'a', 'version': [1]}]}"})
    void aFileWithAMistakeIsRefusedWithItsPlace(String name, String told, String text) {
        assertThatThrownBy(() -> Bridging.read(Bridging.text(name, text.replace('\'', '"')))).isInstanceOf(AimsException.class).hasMessageContaining(name).hasMessageContaining(told);
    }
}
