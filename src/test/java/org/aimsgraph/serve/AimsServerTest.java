package org.aimsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Questions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server has, and what its SPARQL service refuses. */
class AimsServerTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> List.of(new LinkedData(workspace, Questions::shipped, java.util.Optional.empty())), "northlight", "harbour");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerHasAnIdTheHeadersOfACarefulServerAndALineInTheLog() {
        HttpResponse<String> response = server.get("/health", "X-Request-Id", "abc-1");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Request-Id")).hasValue("abc-1");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(server.log()).contains("\"request\":\"abc-1\",\"method\":\"GET\",\"path\":\"/health\",\"status\":200");
    }

    @Test
    void anIdThatCouldForgeALogLineIsReplaced() {
        assertThat(server.get("/health", "X-Request-Id", "a\"b").headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/organisations/nobody", "/standard/iso-iec-42001-2023/A.99", "/aims/nothing", "/..%2f..%2fetc/passwd", "/%00"})
    void whatDoesNotExistIsAProblemDocument(String path) {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"status\":" + response.statusCode());
    }

    @Test
    void whoHasTheBytesAlreadyGets304() {
        HttpResponse<String> first = server.get("/standard/iso-iec-42001-2023/A.6.2.4");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"").endsWith("\"");
        HttpResponse<String> again = server.get("/standard/iso-iec-42001-2023/A.6.2.4", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aMethodThatIsNotOfferedIsAnsweredWithThoseThatAre() {
        HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.address("/health")).DELETE());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void metricsCountRequestsByAreaAndNeverByAddress() {
        server.get("/made-up-by-a-stranger");
        String metrics = server.get("/metrics").body();
        assertThat(metrics).contains("aims_http_requests_seconds_count{area=\"other\",status=\"4xx\"}").doesNotContain("made-up");
    }

    @Test
    void eachOrganisationIsAskedInADatasetOfItsOwn() {
        String systems = "?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%20%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Faims-graph%2Fns%23AISystem%3E%20%7D";
        assertThat(server.get("/organisations/northlight/sparql" + systems, "Accept", "text/csv").body()).isNotEqualTo(server.get("/organisations/harbour/sparql" + systems, "Accept", "text/csv").body());
        assertThat(server.get("/aims/sparql" + systems, "Accept", "text/csv").body()).as("two organisations are served, so neither is in the common dataset").contains("0");
        assertThat(server.get("/organisations/harbour/sparql?query=ASK%7B%3Chttps%3A%2F%2Fnorthlight.example%2Fid%2Ftriage-assist%3E%20%3Fp%20%3Fo%7D", "Accept", "application/sparql-results+json").body().replaceAll("\\s", "")).contains("\"boolean\":false");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT*{SERVICE<http://127.0.0.1:1/>{?s?p?o}}",
        "SELECT*{?s?p?o FILTER EXISTS{SERVICE<http://127.0.0.1:1/>{?s?p?o}}}",
        "SELECT*{{SELECT*{SERVICE SILENT<http://127.0.0.1:1/>{?s?p?o}}}}",
        "ASK{FILTER(<java:org.aimsgraph.serve.AimsServer>(1))}",
        "SELECT(<http://jena.apache.org/ARQ/js#f>(1) AS ?x){}",
        "SELECT(<http://jena.apache.org/ARQ/function#wait>(20000) AS ?x){}",
        "SELECT*{?s ?p",
        "INSERT DATA{<http://x/a><http://x/b><http://x/c>}",
        "LOAD<file:///etc/passwd>"})
    void aQueryThatWouldLeaveTheDataIsRefusedAndTheServerAnswersOn(String query) {
        HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.address("/aims/sparql")).header("Content-Type", "application/sparql-query").POST(HttpRequest.BodyPublishers.ofString(query)));
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerThatGrowsTooLargeIsAnErrorAndNoShortAnswer() {
        HttpResponse<String> response = server.get("/aims/sparql?query=SELECT*%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff%7D");
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void theGraphStoreIsReadOnly(String method) {
        HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.address("/aims/data?default")).header("Content-Type", "text/turtle").method(method, HttpRequest.BodyPublishers.ofString("<http://x/a> <http://x/b> <http://x/c> .")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(server.get("/aims/sparql?query=ASK%7B%3Chttp%3A%2F%2Fx%2Fa%3E%20%3Fp%20%3Fo%7D", "Accept", "application/sparql-results+json").body().replaceAll("\\s", "")).contains("\"boolean\":false");
    }

    @Test
    void theServiceDescribesItself() {
        assertThat(server.get("/aims/sparql", "Accept", "text/turtle").body()).contains("sd:endpoint").contains("/aims/sparql>").contains("sd:SPARQL11Query");
    }

    @Test
    void aPortInUseIsRefusedWithOneSentence() {
        assertThatThrownBy(() -> AimsServer.start(server.workspace(), ServerOptions.onPort(server.address("/").getPort()), List.of(), new PrintWriter(System.err), Clock.systemUTC()))
                .isInstanceOf(AimsException.class).hasMessageContaining("is used by another program");
    }
}
