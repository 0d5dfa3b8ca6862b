package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileImportTest {
    private static final Node INCLUDED = NodeFactory.createURI(Namespaces.CODE + "applicability-included");

    @ParameterizedTest
    @ValueSource(strings = {"northlight json", "northlight xml", "northlight yaml", "northlight-flawed json", "harbour json", "harbour xml"})
    void everyDecisionOnACataloguedControlComesBackWithAllThatIsSaidOfIt(String exampleAndSyntax) {
        Organisation organisation = Shipped.example(exampleAndSyntax.split(" ")[0]);
        String syntax = exampleAndSyntax.split(" ")[1];
        Graph back = Oscal.read("profile." + syntax, Oscal.records("oscal-profile", organisation, syntax));
        Node statement = Graphs.subjects(back, RDF.type.asNode(), Aims.STATEMENT_OF_APPLICABILITY).get(0);
        List<Node> lines = Graphs.objects(organisation.graph(), statement, Aims.HAS_LINE).stream().filter(line -> Graphs.objects(organisation.graph(), line, Aims.DECIDES_ON).stream().anyMatch(control -> control.getURI().startsWith(Namespaces.STANDARD))).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(38);
        assertThat(Graphs.objects(back, statement, Aims.HAS_LINE)).containsExactlyInAnyOrderElementsOf(lines);
        for (Node line : lines) {
            assertThat(triples(back, line)).isEqualTo(triples(organisation.graph(), line));
        }
    }

    private static Set<Triple> triples(Graph graph, Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).toList().stream().collect(Collectors.toSet());
    }

    private static Graph read(String imports) {
        return Oscal.read("profile.json", ("{\"profile\": {\"uuid\": \"4f1a8f8e-9d43-4c83-8ad9-10e7f5f4f5a1\", \"metadata\": {\"title\": \"Ours\", \"last-modified\": \"2026-01-01T00:00:00Z\", \"version\": \"1\", \"oscal-version\": \"1.1.2\"}, \"imports\": [" + imports + "]}}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> decided(Graph graph, Node outcome) {
        return Graphs.subjects(graph, Aims.APPLICABILITY, outcome).stream().flatMap(line -> Graphs.objects(graph, line, Aims.DECIDES_ON).stream()).map(control -> Namespaces.localName(control.getURI())).sorted().toList();
    }

    @Test
    void allControlsOfAShippedCatalogueAreIncludedButThoseThatAreExcluded() {
        Graph graph = read("{\"href\": \"https://example.org/iso-iec-42001-2023_catalog.json\", \"include-all\": {}, \"exclude-controls\": [{\"with-ids\": [\"a.10.3\", \"A.10.4\"]}]}");
        assertThat(decided(graph, INCLUDED)).hasSize(36).doesNotContain("A.10.3");
        assertThat(decided(graph, Aims.EXCLUDED)).containsExactly("A.10.3", "A.10.4");
    }

    @Test
    void aPatternChoosesAmongTheControlsOfAShippedCatalogue() {
        Graph graph = read("{\"href\": \"iso-iec-42001-2023_catalog.json\", \"include-controls\": [{\"matching\": [{\"pattern\": \"*_a.8.?\"}]}]}");
        assertThat(decided(graph, INCLUDED)).containsExactly("A.8.2", "A.8.3", "A.8.4", "A.8.5");
    }

    @Test
    void controlsBelowComeWithTheirParentWhereThatIsAskedFor() {
        Graph graph = read("{\"href\": \"iso-iec-42001-2023_catalog.json\", \"include-controls\": [{\"with-child-controls\": \"yes\", \"with-ids\": [\"iso-iec-42001-2023_6.1\"]}]}");
        assertThat(decided(graph, INCLUDED)).contains("6.1", "6.1.3");
    }
}
