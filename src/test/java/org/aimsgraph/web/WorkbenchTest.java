package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.serve.RunningServer;
import org.aimsgraph.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench answers a posted query within its limits, explains what it refuses, and trusts neither the query nor the answer. */
class WorkbenchTest {
    private static RunningServer server;
    private static Knowledge knowledge;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            return List.of(new WebPages(workspace, knowledge, List.of(), new ServerOptions(0, Duration.ofSeconds(2), 500, 200_000, List.of()), Clock.systemUTC()));
        }, "northlight", "../src/test/resources/web/hostile.ttl");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(String dataset, String query) {
        return Form.post(server, "/sparql", "dataset", dataset, "query", query);
    }

    @Test
    void rowsAreATableYesASentenceAndAGraphItsText() {
        assertThat(ask("/organisations/northlight", "PREFIX aims: <https://w3id.org/aims-graph/ns#> SELECT ?risk { ?risk a aims:Risk } ORDER BY ?risk").body()).contains("/organisations/northlight/record?iri=").contains("risk-01");
        assertThat(ask("/aims", "ASK { ?s ?p ?o }").body()).contains("class=\"said passed\"");
        assertThat(ask("/aims", "ASK { ?s <urn:nothing> ?o }").body()).contains("class=\"said failed\"");
        assertThat(ask("/aims", "CONSTRUCT { <urn:a> <urn:b> 'c' } { }").body()).contains("&lt;urn:a&gt;");
        assertThat(ask("/aims", "SELECT ?s { ?s <urn:nothing> ?o }").body()).contains("No rows");
    }

    @Test
    void graphsWithNamesCanBeAsked() {
        assertThat(ask("/aims", "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g").body()).contains("iso42001--iso27001");
    }

    @Test
    void anAnswerThatIsTooLongIsCutAndSaysSo() {
        String body = ask("/aims", "SELECT * { ?s ?p ?o }").body();
        assertThat(body).contains("500 rows Cut there").contains("The first 100 rows are shown");
        assertThat(body.split("<tr>")).hasSize(102);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT * WHERE { ?s ?p } | 400 | column 24 does not fit",
        "INSERT DATA { <urn:a> <urn:b> 1 } | 400 | only read here",
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } } | 403 | another server",
        "SELECT * { ?s ?p ?o FILTER <java:java.lang.System.exit>(?s) } | 403 | calls the function",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | 403 | names data with FROM",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } | 503 | took longer than 2 s",
    })
    void whatIsRefusedIsExplained(String query, int status, String words) {
        HttpResponse<String> answer = ask("/aims", query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("role=\"alert\"").contains(words).contains("<textarea");
    }

    @Test
    void theWrongLineIsShownInTheTextThatWasSent() {
        assertThat(ask("/aims", "SELECT *\r\nWHERE { ?s }\r\n# <b>end</b>").body()).contains("<li class=\"failed\" id=\"wrong-line\"><code>WHERE { ?s }</code>").contains("# &lt;b&gt;end&lt;/b&gt;");
    }

    @Test
    void noQueryAndNoDatasetAreRefused() {
        assertThat(ask("/aims", "  ").statusCode()).isEqualTo(400);
        assertThat(ask("/organisations/nobody", "ASK {}").statusCode()).isEqualTo(404);
        assertThat(server.get("/sparql?question=no-such-question", "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(new Form().text("query", "ASK {}").send(server, "/sparql").statusCode()).isEqualTo(415);
        assertThat(server.send(HttpRequest.newBuilder(server.address("/sparql")).header("Content-Type", "application/sparql-query").POST(HttpRequest.BodyPublishers.ofString("ASK {}"))).statusCode()).isEqualTo(415);
    }

    @Test
    void neitherTheQueryNorTheAnswerIsCode() {
        String evil = "\"'></textarea><script>alert(1)</script>";
        for (String body : List.of(ask("/organisations/hostile", "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o").body(), ask("/organisations/hostile", "CONSTRUCT { ?s ?p ?o } { ?s a ?t ; ?p ?o . FILTER (STRSTARTS(STR(?s), 'https://hostile') || STRSTARTS(STR(?s), 'javascript')) }").body(),
                ask("/organisations/hostile", "SELECT ?evil ?n { VALUES (?evil ?n) { (<javascript:alert(1)> 1) ('<img src=x onerror=alert(1)>' 2) (<data:text/html,x> 3) } }").body(), ask("/aims", "SELECT " + evil).body(),
                server.get("/sparql?query=" + URLEncoder.encode(evil, StandardCharsets.UTF_8), "Accept", "text/html").body())) {
            assertThat(body).doesNotContain("<script>").doesNotContain("<img").doesNotContain("<b>").doesNotContainPattern("(?i)href=\"\\s*(javascript|data|vbscript|file):").doesNotContainPattern("\"href\":\"(javascript|data):").doesNotContainPattern("&#34;href&#34;:&#34;(javascript|data):");
        }
    }

    /** The text of each question, with its arguments in place, is a query that the workbench itself would take. */
    @TestFactory
    Stream<DynamicTest> everyQuestionIsAnExample() {
        return knowledge.questions().all().stream().map(question -> dynamicTest(question.name(), () -> {
            String body = server.get("/sparql?dataset=/organisations/northlight&question=" + question.name(), "Accept", "text/html").body();
            assertThat(body).contains("<option value=\"" + question.name() + "\" selected");
            String text = body.replaceFirst("(?s).*<textarea[^>]*>\\R?", "").replaceFirst("(?s)</textarea>.*", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&#34;", "\"").replace("&#39;", "'");
            assertThat(org.apache.jena.query.QueryFactory.create(text).hasDatasetDescription()).isFalse();
        }));
    }

    @Test
    void whatWasGivenToAQuestionComesAlong() {
        String page = server.get("/questions/risk-register?organisation=northlight&level=code:risk-level-high", "Accept", "text/html").body();
        String link = page.replaceFirst("(?s).*href=\"(/sparql\\?question=[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(server.get(link, "Accept", "text/html").body()).contains("risk-level-high").contains("<option value=\"/organisations/northlight\" selected");
    }

    @Test
    void theEditorIsToldOurNames() {
        assertThat(server.get("/sparql/prefixes").body()).contains("\"iso42001\":\"https://w3id.org/aims-graph/standard/iso-iec-42001-2023/\"");
        assertThat(server.get("/sparql/terms").body()).contains("https://w3id.org/aims-graph/ns#Risk\"").contains("https://w3id.org/aims-graph/ns#riskLevel\"").contains("http://purl.org/dc/terms/title\"");
    }
}
