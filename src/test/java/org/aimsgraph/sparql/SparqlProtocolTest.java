package org.aimsgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The query half of the W3C's SPARQL 1.1 protocol tests; updates are closed, and each test of one must be refused. */
class SparqlProtocolTest {
    private static final String SUITE = "src/test/resources/w3c/sparql11-protocol/";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final DatasetGraph DATASET = DatasetGraphFactory.createTxnMem();
    private static Javalin server;
    private static long statements;

    @BeforeAll
    static void start() {
        for (int i = 1; i <= 3; i++) {
            Graph graph = RDFDataMgr.loadGraph(SUITE + "data" + i + ".nt");
            DATASET.addGraph(NodeFactory.createURI("http://kasei.us/2009/09/sparql/data/data" + i + ".rdf"), graph);
        }
        statements = DATASET.stream().count();
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.modifyServletContextHandler(context -> new SparqlEndpoints(Map.of("/suite", DATASET), Duration.ofSeconds(10), 1000).mount(context));
        }).start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
        assertThat(DATASET.stream().count()).as("statements, after all the updates of the suite").isEqualTo(statements);
    }

    @TestFactory
    Stream<DynamicTest> everyTestOfTheSuite() {
        Model manifest = RDFDataMgr.loadModel(SUITE + "manifest.ttl");
        List<Resource> tests = manifest.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(MF + "ProtocolTest")).toList();
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream().sorted((one, other) -> one.getURI().compareTo(other.getURI())).map(test -> dynamicTest(test.getLocalName(), () -> run(test)));
    }

    private static void run(Resource test) throws IOException, InterruptedException {
        boolean update = test.getLocalName().contains("update");
        for (var node : test.getProperty(mf("action")).getResource().getProperty(ht("requests")).getResource().as(RDFList.class).asJavaList()) {
            Resource request = node.asResource();
            HttpResponse<String> response = send(request);
            Resource expected = request.getProperty(ht("resp")).getResource();
            boolean refused = expected.listProperties(mf("expectedStatus")).mapWith(statement -> statement.getResource().getURI()).toList().stream().anyMatch(status -> status.endsWith("4xx"));
            if (refused) {
                assertThat(response.statusCode()).isBetween(400, 499);
            } else if (update) {
                boolean asksBack = request.getProperty(ht("absolutePath")).getString().startsWith("/sparql") && !body(request).contains("update=");
                assertThat(response.statusCode()).as("an update is refused; what is asked back finds nothing of it").isBetween(asksBack ? 200 : 400, 499);
                assertThat(asksBack && response.body().replaceAll("\\s", "").contains("\"boolean\":true")).isFalse();
            } else {
                assertThat(response.statusCode()).as(response.body()).isBetween(200, 399);
                requireExpected(response, expected);
            }
        }
    }

    private static void requireExpected(HttpResponse<String> response, Resource expected) {
        String format = expected.hasProperty(mf("expectedFormat")) ? expected.getProperty(mf("expectedFormat")).getString() : "";
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (expected.hasProperty(mf("expectedBoolean"))) {
            assertThat(response.body().replaceAll("\\s", "")).contains(expected.getProperty(mf("expectedBoolean")).getBoolean() ? "true" : "false");
        }
        if (format.equals("RDF")) {
            assertThat(type).matches("(text/turtle|application/rdf\\+xml|application/n-triples).*");
        } else if (!format.isEmpty()) {
            assertThat(type).matches("(application/sparql-results\\+(json|xml)|text/csv|text/tab-separated-values).*");
        }
    }

    private static HttpResponse<String> send(Resource request) throws IOException, InterruptedException {
        String path = request.getProperty(ht("absolutePath")).getString().replaceFirst("^/sparql/?", "/suite/sparql");
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (request.hasProperty(ht("headers"))) {
            request.getProperty(ht("headers")).getResource().as(RDFList.class).asJavaList().forEach(header -> builder.header(
                    header.asResource().getProperty(ht("fieldName")).getString(), header.asResource().getProperty(ht("fieldValue")).getString()));
        }
        Charset charset = Charset.forName(request.hasProperty(ht("body")) ? request.getProperty(ht("body")).getResource().getProperty(cnt("characterEncoding")).getString() : "UTF-8");
        builder.method(request.getProperty(ht("methodName")).getString(), HttpRequest.BodyPublishers.ofByteArray(body(request).getBytes(charset)));
        return HttpClient.newHttpClient().send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String body(Resource request) {
        return request.hasProperty(ht("body")) ? request.getProperty(ht("body")).getResource().getProperty(cnt("chars")).getString() : "";
    }

    private static Property ht(String name) {
        return ResourceFactory.createProperty(HT, name);
    }

    private static Property cnt(String name) {
        return ResourceFactory.createProperty(CNT, name);
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(MF, name);
    }
}
