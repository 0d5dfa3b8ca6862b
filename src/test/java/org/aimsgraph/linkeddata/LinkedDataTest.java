package org.aimsgraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.serve.RunningServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.aimsgraph.query.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IRIs under our base lead to what they name, in the form that is asked for. */
class LinkedDataTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> List.of(new LinkedData(workspace, Questions::shipped, Optional.of(context -> context.html("<p>page of " + context.path() + "</p>")))), "northlight");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, TURTLE", "application/ld+json, JSONLD", "application/n-triples, NTRIPLES", "application/rdf+xml, RDFXML"})
    void eachFormSaysTheSameOfAControl(String type, String lang) {
        HttpResponse<String> response = server.get("/standard/iso-iec-42001-2023/A.6.2.4", "Accept", type);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("Vary")).hasValue("Accept");
        Graph graph = RDFParser.fromString(response.body(), org.apache.jena.riot.RDFLanguages.nameToLang(lang)).toGraph();
        Graph library = server.workspace().library().graph();
        Node control = NodeFactory.createURI(Namespaces.ISO42001 + "A.6.2.4");
        assertThat(graph.find(control, Node.ANY, Node.ANY).toList()).hasSameSizeAs(library.find(control, Node.ANY, Node.ANY).toList()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ns", "/code/trend", "/code/trend-better", "/standard/iso-iec-42001-2023", "/standard/iso-iec-42001-2023/6.1.3-8", "/standard/eu-ai-act-2024-1689/art_9.par_2.pt_a", "/standard/nist-ai-rmf-1.0/MAP-1.1",
        "/mappings/iso42001--iso27001", "/shape/prefixes", "/query/catalogued-standards"})
    void everyKindOfIriResolves(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
        assertThat(graph.stream().anyMatch(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Namespaces.BASE + path.substring(1)))).isTrue();
    }

    @Test
    void aBrowserGetsThePageAndAProgramThatAcceptsAnythingToo() {
        assertThat(server.get("/standard/iso-iec-42001-2023/A.6.2.4", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8").body()).contains("page of");
    }

    @Test
    void aFormCanBeNamedInTheAddress() {
        assertThat(server.get("/standard/iso-iec-42001-2023/A.6.2.4?format=nt", "Accept", "text/html").headers().firstValue("Content-Type").orElse("")).startsWith("application/n-triples");
    }

    @Test
    void aFormThatIsNotOfferedIsAnsweredWithThoseThatAre() {
        HttpResponse<String> response = server.get("/standard/iso-iec-42001-2023/A.6.2.4", "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle (?format=ttl)");
    }

    @Test
    void theDatasetIsDescribedWithWhatItHoldsAndUnderWhichLicence() {
        Graph graph = RDFParser.fromString(server.get("/.well-known/void", "Accept", "text/turtle").body(), Lang.TURTLE).toGraph();
        Node set = NodeFactory.createURI(Namespaces.BASE + "mappings/iso42001--iso27001");
        assertThat(graph.contains(set, DCTerms.license.asNode(), Node.ANY)).isTrue();
        assertThat(graph.find(Node.ANY, VOID.triples.asNode(), Node.ANY).toList()).anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(String.valueOf(server.workspace().library().graph().size())));
    }

    @Test
    void allQuestionsArePublishedWithTheirQueriesAndTheEndpointThatAnswersThem() {
        Graph graph = RDFParser.fromString(server.get("/.well-known/sparql-examples", "Accept", "text/turtle").body(), Lang.TURTLE).toGraph();
        Node select = NodeFactory.createURI(Namespaces.expand("sh:select").orElseThrow());
        Node target = NodeFactory.createURI("https://schema.org/target");
        assertThat(graph.find(Node.ANY, select, Node.ANY).toList()).hasSizeGreaterThan(80);
        assertThat(graph.find(Node.ANY, target, Node.ANY).toList()).allMatch(triple -> triple.getObject().getURI().equals(server.address("/aims/sparql").toString()));
    }

    @Test
    void theContextTurnsPlainNamesIntoTermsOfTheVocabulary() {
        String context = server.get("/context.jsonld").body();
        String document = context.substring(0, context.lastIndexOf('}')) + ", \"id\": \"https://example.org/r\", \"type\": \"Risk\", \"owner\": \"https://example.org/p\", \"identifiedOn\": \"2026-01-02\" }";
        Graph graph = RDFParser.fromString(document, Lang.JSONLD).toGraph();
        assertThat(graph.contains(NodeFactory.createURI("https://example.org/r"), NodeFactory.createURI(Namespaces.AIMS + "owner"), NodeFactory.createURI("https://example.org/p"))).isTrue();
    }

    @Test
    void eachKindOfRecordHasAFrame() {
        HttpResponse<String> frame = server.get("/frames/RiskAssessment");
        assertThat(frame.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        assertThat(frame.body()).contains("\"type\" : \"RiskAssessment\"").contains("\"https://w3id.org/aims-graph/context.jsonld\"");
        assertThat(server.get("/frames/Wish").statusCode()).isEqualTo(404);
    }

    @Test
    void theGraphOfAnOrganisationLeadsToItsData() {
        assertThat(server.get("/graph/northlight").statusCode()).isEqualTo(303);
    }
}
