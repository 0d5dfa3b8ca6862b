package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that others wrote; {@code oscal/others/README.md} tells where they are from. */
class OthersFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/oscal/others");
    private static final String NAMES = "https://organisation.example/id/";

    static Graph read(String name) throws IOException {
        return Oscal.read(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    private static Node node(String local) {
        return NodeFactory.createURI(NAMES + local);
    }

    private static Node aims(String term) {
        return NodeFactory.createURI(Namespaces.AIMS + term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alphabet-catalog.xml", "csf-2.0-catalog.json", "ac-8-catalog.yaml", "sp800-53-low-profile.json", "ifa-assessment-results.yaml", "teams-mapping.xml"})
    void whatComesOfAFileIsTurtleThatIsReadBack(String name) throws IOException {
        Graph graph = read(name);
        Graph back = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new java.io.ByteArrayInputStream(Oscal.bytes(out -> RecordsTurtle.write(graph, Map.of("", NAMES), out))), name, back);
        assertThat(back.isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void groupsAndControlsKeepOrderNestingAndKind() throws IOException {
        Graph graph = read("csf-2.0-catalog.json");
        Node standard = node("electronic-version-of-nist-cybersecurity-framework-2-0");
        Node category = NodeFactory.createURI(standard.getURI() + "/GV.OC");
        Node subcategory = NodeFactory.createURI(standard.getURI() + "/GV.OC-01");
        assertThat(Graphs.objects(graph, standard, SKOS.hasTopConcept.asNode())).containsExactly(NodeFactory.createURI(standard.getURI() + "/GV"));
        assertThat(Graphs.objects(graph, subcategory, SKOS.broader.asNode())).containsExactly(category);
        assertThat(Graphs.objects(graph, category, RDF.type.asNode())).containsExactly(aims("Category"));
        assertThat(Graphs.text(graph, category, RDFS.label.asNode())).contains("Organizational Context (GV.OC)");
        assertThat(Graphs.text(graph, subcategory, Aims.ORDER_INDEX)).contains("30");
        assertThat(Graphs.text(graph, subcategory, Aims.TEXT)).contains("The organizational mission is understood and informs cybersecurity risk management");
    }

    @Test
    void itemsAndParametersStandInTheText() throws IOException {
        Graph graph = read("ac-8-catalog.yaml");
        assertThat(Graphs.text(graph, node("sample-low-baseline-catalog/ac-8"), Aims.TEXT).orElseThrow()).startsWith("The information system:\na. Displays to users [organization-defined system use notification message or banner] before").endsWith("\n1. Users are accessing a U.S. Government information system;");
    }

    @Test
    void controlsNestInXmlToo() throws IOException {
        Graph graph = read("alphabet-catalog.xml");
        assertThat(Graphs.objects(graph, node("alphabet-catalog/c3.a-1"), SKOS.broader.asNode())).containsExactly(node("alphabet-catalog/c3.a"));
        assertThat(Graphs.text(graph, node("alphabet-catalog/c3.a-1"), Aims.TEXT)).contains("C3 A-1 ccccc cccccccccccccc.");
    }

    @Test
    void controlsOfACatalogueThatIsNotShippedBecomeTheOrganisationsOwn() throws IOException {
        Graph graph = read("sp800-53-low-profile.json");
        assertThat(Graphs.subjects(graph, RDF.type.asNode(), aims("OwnControl"))).hasSize(5).contains(node("control-ac-1"));
        assertThat(graph.find(Node.ANY, Aims.APPLICABILITY, NodeFactory.createURI(Namespaces.CODE + "applicability-included")).toList()).hasSize(5);
    }

    @Test
    void whatIsNotSatisfiedIsANonconformityThatNamesItsSource() throws IOException {
        Graph graph = read("ifa-assessment-results.yaml");
        Node finding = node("finding-45d8a6c2-1368-4bad-9ba0-7141f0a32889");
        assertThat(Graphs.objects(graph, node("audit-a1d20136-37e0-42aa-9834-4e9d8c36d798"), aims("hasAuditFinding"))).containsExactly(finding);
        assertThat(Graphs.objects(graph, finding, aims("auditFindingKind"))).containsExactly(NodeFactory.createURI(Namespaces.CODE + "audit-finding-kind-nonconformity"));
        assertThat(Graphs.objects(graph, finding, DCTerms.source.asNode())).containsExactly(NodeFactory.createURI("urn:uuid:45d8a6c2-1368-4bad-9ba0-7141f0a32889"));
        assertThat(Graphs.text(graph, finding, DCTerms.description.asNode()).orElseThrow()).contains("Delete and reset account audit logs", "Observed: Test AwesomeCloud IAM Roles");
        assertThat(Graphs.subjects(graph, RDF.type.asNode(), Aims.HUMAN_VERDICT)).isEmpty();
    }

    @Test
    void aFileOfAnotherModelIsRefusedByTheFormatThatWasNamed() throws IOException {
        Source source = new Source("profile.json", Files.readAllBytes(FOLDER.resolve("sp800-53-low-profile.json")));
        assertThatThrownBy(() -> new CatalogImport().read(source, new Surroundings(Shipped.LIBRARY, Optional.empty(), NAMES), new Losses("oscal-catalog"))).isInstanceOf(AimsException.class)
                .hasMessage("profile.json holds a profile, not a catalog. Leave --format out, or name the format that fits.");
    }
}
