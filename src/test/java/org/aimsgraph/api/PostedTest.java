package org.aimsgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to be checked is answered as documented, and never kept. */
class PostedTest {
    private static final String TEXT = "# Controls\n\nISO/IEC 42001 has the control A.6.2.9 on event logs.\n";

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.server().address(path)).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return api.server().send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String empty() throws IOException {
        return Files.readString(Path.of("examples/empty/organisation.ttl"));
    }

    private static void assertAnswer(HttpResponse<String> response, int status, String type, String path) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(ApiServer.mediaType(response)).isEqualTo(type);
        assertThat(api.objections(path, "POST", response)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"json,application/json", "html,text/html", "turtle,text/turtle", "text,text/plain"})
    void recordsAreCheckedInEveryForm(String format, String type) throws IOException {
        HttpResponse<String> response = post("/api/check?format=" + format, "text/turtle", empty());
        assertAnswer(response, 200, type, "/api/check");
        assertThat(response.body()).contains("Empty");
    }

    @Test
    void theVerdictsAreThoseOfTheSameRecordsWhereTheyAreServed() throws IOException {
        assertThat(ApiServer.json(post("/api/check", "text/turtle; charset=utf-8", empty()).body())).isEqualTo(ApiServer.json(api.server().get("/api/organisations/empty/report").body()));
    }

    @Test
    void additionsAreTriedOnTheRecordsAndKeptNowhere() {
        String before = api.server().get("/api/organisations/empty/report").body();
        String verdict = """
                @prefix aims: <https://w3id.org/aims-graph/ns#> . @prefix earl: <http://www.w3.org/ns/earl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <https://empty.example/id/ada> a aims:Person ; rdfs:label "Ada Blake" .
                <https://empty.example/id/v> a aims:HumanVerdict ; earl:mode earl:manual ; earl:test <https://w3id.org/aims-graph/standard/iso-iec-42001-2023/5.2-4> ; earl:assertedBy <https://empty.example/id/ada> ; aims:decidedOn "2026-05-04"^^xsd:date ;
                    earl:result [ a earl:TestResult ; earl:outcome earl:failed ; earl:info "Asked for the policy; there is none." ] .
                """;
        HttpResponse<String> response = post("/api/organisations/empty/try", "text/turtle", verdict);
        assertAnswer(response, 200, "application/json", "/api/organisations/empty/try");
        assertThat(ApiServer.json(response.body()).get("verdicts").toString()).contains("{\"id\":\"5.2-4\",\"before\":\"cantTell\",\"after\":\"failed\"}");
        assertThat(ApiServer.json(response.body()).get("appeared").toString()).contains("HumanVerdict-isGivenByAnAuditor");
        assertThat(api.server().get("/api/organisations/empty/report").body()).isEqualTo(before);
    }

    @Test
    void additionsThatCannotBeTriedAreRefusedAsDocumented() {
        String path = "/api/organisations/empty/try";
        assertAnswer(post(path, "text/turtle", "<a> <b"), 400, "application/problem+json", path);
        assertAnswer(post(path, "text/turtle", ""), 400, "application/problem+json", path);
        assertAnswer(post("/api/organisations/nobody/try", "text/turtle", "<a> <b"), 404, "application/problem+json", path);
        assertAnswer(post(path, "text/turtle", "<https://x.example/a> a <https://w3id.org/aims-graph/ns#Rsk> ."), 422, "application/problem+json", path);
        assertAnswer(post(path, "text/turtle", "<https://x.example/a> a <https://w3id.org/aims-graph/ns#AIManagementSystem> ."), 422, "application/problem+json", path);
        assertAnswer(post(path, "application/json", "{}"), 415, "application/problem+json", path);
    }

    @Test
    void nothingThatIsSentIsServedAfterwards() throws IOException {
        post("/api/check", "text/turtle", empty().replace("empty", "visitor"));
        assertThat(api.server().get("/api/organisations").body()).doesNotContain("visitor");
    }

    @Test
    void aDayCanBeGiven() throws IOException {
        assertThat(ApiServer.json(post("/api/check?as-of=2030-01-31", "text/turtle", empty()).body()).get("asOf").asText()).isEqualTo("2030-01-31");
    }

    @Test
    void recordsThatCannotBeCheckedAreRefusedAsDocumented() throws IOException {
        assertAnswer(post("/api/check", "text/turtle", "<a> <b"), 400, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "text/turtle", ""), 400, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check?as-of=soon", "text/turtle", empty()), 400, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "text/turtle", empty(), "Accept", "image/png"), 406, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "text/turtle", empty() + "#".repeat(ApiServer.LARGEST_BODY)), 413, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "application/rdf+xml", "<rdf/>"), 415, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "text/turtle", empty(), "Content-Encoding", "gzip"), 415, "application/problem+json", "/api/check");
        assertAnswer(post("/api/check", "text/turtle", "<http://x.example/a> <http://x.example/b> <http://x.example/c> ."), 422, "application/problem+json", "/api/check");
    }

    @ParameterizedTest
    @CsvSource({"json,application/json", "text,text/plain", "sarif,application/sarif+json"})
    void citationsAreCheckedInEveryForm(String format, String type) {
        HttpResponse<String> response = post("/api/cite?format=" + format, "text/markdown", TEXT);
        assertAnswer(response, 200, type, "/api/cite");
        assertThat(response.body()).contains("A.6.2.9").contains("document.md").doesNotContain(System.getProperty("java.io.tmpdir") + "/");
    }

    @Test
    void textsOfOtherKindsAreReadByTheirMediaType() {
        for (String type : List.of("text/plain", "text/html", "text/csv", "application/json", "application/yaml", "text/turtle")) {
            String body = type.equals("application/json") ? "{\"note\": \"ISO/IEC 42001, A.6.2.9\"}" : type.equals("application/yaml") ? "note: ISO/IEC 42001, A.6.2.9" : type.equals("text/turtle") ? "# ISO/IEC 42001, A.6.2.9" : "ISO/IEC 42001, A.6.2.9";
            HttpResponse<String> response = post("/api/cite", type, body);
            assertAnswer(response, 200, "application/json", "/api/cite");
            assertThat(ApiServer.json(response.body()).get("findings")).as(type).hasSize(1);
        }
    }

    @Test
    void textsThatCannotBeReadAreRefusedAsDocumented() {
        assertAnswer(post("/api/cite", "text/markdown", ""), 400, "application/problem+json", "/api/cite");
        assertAnswer(post("/api/cite?standard=iso99999", "text/markdown", TEXT), 404, "application/problem+json", "/api/cite");
        assertAnswer(post("/api/cite", "text/markdown", TEXT, "Accept", "image/png"), 406, "application/problem+json", "/api/cite");
        assertAnswer(post("/api/cite", "text/markdown", TEXT.repeat(ApiServer.LARGEST_BODY / TEXT.length() + 1)), 413, "application/problem+json", "/api/cite");
        assertAnswer(post("/api/cite", "application/pdf", TEXT), 415, "application/problem+json", "/api/cite");
    }

    /** The contract would notice an answer that is not as documented; without this the tests above might prove nothing. */
    @Test
    void aContractThatIsBrokenIsNoticed() {
        HttpResponse<String> standard = api.server().get("/api/standards/iso42001");
        assertThat(api.objections("/api/standards/iso42001", "GET", standard)).isEmpty();
        assertThat(api.objections("/api/checks/Risk-hasOwner", "GET", standard)).isNotEmpty();
        assertThat(api.objections("/api/docs", "GET", standard)).isNotEmpty();
    }

    @Test
    void recordsAreComparedWithThoseThatAreServedAndNotKept() throws IOException {
        String path = "/api/organisations/empty/difference";
        assertAnswer(post(path + "?as-of=2026-11-23", "text/turtle", empty()), 200, "application/json", path);
        HttpResponse<String> response = post(path, "text/turtle", empty() + "\nex:bo a aims:Person ; rdfs:label \"Bo\"@en .");
        assertAnswer(response, 200, "application/json", path);
        assertThat(ApiServer.json(response.body()).get("summary").get("added").asInt()).isEqualTo(1);
        assertAnswer(post(path + "?format=html", "text/turtle", empty()), 200, "text/html", path);
        assertAnswer(post(path, "text/turtle", "nonsense"), 400, "application/problem+json", path);
        assertAnswer(post(path, "text/csv", "a,b"), 415, "application/problem+json", path);
        assertAnswer(post("/api/organisations/nobody/difference", "text/turtle", empty()), 404, "application/problem+json", path);
        assertThat(api.server().get("/api/organisations/empty/records?q=Bo").body()).contains("\"total\" : 0");
    }
}
