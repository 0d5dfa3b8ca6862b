package org.aimsgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends is refused with a problem document, and the next request is answered. */
class HostileInputTest {
    private static final int HUNDRED_MB = 100_000_000;

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @AfterEach
    void answersTheNext() {
        assertThat(api.server().get("/api/standards/iso42001").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(ApiServer.mediaType(response)).isEqualTo("application/problem+json");
        assertThat(ApiServer.json(response.body()).get("status").asInt()).isEqualTo(response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/..%2f..%2fetc/passwd", "/api/standards/%2e%2e/%2e%2e/etc", "/api/standards/..%5c..%5cwindows", "/api/standards/%00", "/api/standards/a%0d%0aSet-Cookie:%20x=1", "/api/docs/..%2fstart.js",
        "/api/docs/%2e%2e%2fopenapi.yaml", "/api/docs/swagger-ui.css%00.png", "/api/organisations/..;/northlight", "/api/standards;v=1/iso42001", "/api//standards", "/api/standards/iso42001/..%252f", "/API/standards", "/api/standards/%ff%fe",
        "/api/explain/%3Cscript%3Ealert(1)%3C/script%3E", "/api/explain/%25s%25n", "/api/requirements/%7B%7D", "/api/questions/$%7Bjndi:ldap:%2f%2fx%7D/results"})
    void pathsThatLeadNowhere(String path) {
        assertRefused(api.server().get(path));
    }

    static Stream<String> parameters() {
        return Stream.of(
                "/api/provisions?limit=0", "/api/provisions?limit=501", "/api/provisions?limit=-1", "/api/provisions?limit=ten", "/api/provisions?limit=99999999999999999999", "/api/provisions?offset=-1",
                "/api/provisions?limit=1&limit=2", "/api/provisions?q=%00", "/api/provisions?q=a%0ab", "/api/provisions?q=%1b%5b31m", "/api/provisions?q=" + "a".repeat(2001), "/api/provisions?q=" + "a".repeat(10_000),
                "/api/provisions?" + "x".repeat(10_000) + "=1", "/api/provisions?__proto__=1", "/api/provisions?%00=1", "/api/provisions?standard=..%2f..%2f", "/api/provisions?kind=%3Cscript%3E", "/api/provisions?q=%zz",
                "/api/provisions?format=%2e%2e%2fpasswd", "/api/mappings?from=iso42001", "/api/mappings?from=iso42001&to=iso42001", "/api/mappings?from=iso42001&to=iso27001&pivots=4", "/api/mappings?from=iso42001&to=iso27001&inferred=maybe",
                "/api/organisations/northlight/report?as-of=2026-02-30", "/api/organisations/northlight/report?as-of=%2B999999999-01-01", "/api/organisations/northlight/report?as-of=-0001-01-01", "/api/organisations/northlight/report?requirement=99",
                "/api/organisations/northlight/record?iri=javascript:alert(1)", "/api/organisations/northlight/record?iri=%22%3E%3Cscript%3E", "/api/organisations/northlight/record?iri=_:", "/api/organisations/northlight/records?class=%3C%3E",
                "/api/organisations/northlight/worklist?sample=0", "/api/questions/applicability-by-control/results?as-of=%22%5E%5E", "/api/questions/applicability-by-control/results?organisation=..%2fempty");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void parametersThatMeanNothing(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*").containsIgnoringCase("Content-Type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle;q=x", ",,,", "*", "/", "text/", "application/json;q=-1;q=2", "text/html;;;", "\u00e9/\u00e9"})
    void acceptHeadersThatCannotBeRead(String accept) throws IOException {
        assertThat(raw("GET /api/organisations/northlight HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nConnection: close\r\n\r\n")).matches("(?s)HTTP/1\\.1 (200|4\\d\\d) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api HTTP/1.1\r\n\r\n", "GET /api HTTP/9.9\r\nHost: x\r\n\r\n", "NONSENSE\r\n\r\n", "GET /api HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", "POST /api/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"})
    void requestsThatAreNone(String request) throws IOException {
        assertThat(raw(request)).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
    }

    @Test
    void aHeaderOfTenThousandCharacters() throws IOException {
        String answer = raw("GET /api HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(10_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431 ").containsIgnoringCase("Content-Type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/check", "/api/cite"})
    void aBodyOfAHundredMegabytes(String path) {
        assertRefused(post(path, "text/turtle", HttpRequest.BodyPublishers.ofByteArray(new byte[HUNDRED_MB])));
        assertRefused(post(path, "image/png", HttpRequest.BodyPublishers.ofByteArray(new byte[HUNDRED_MB])));
    }

    @Test
    void aBodyOfAHundredMegabytesWhoseSizeIsNotTold() {
        HttpResponse<String> response = post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofInputStream(() -> new InputStream() {
            private int left = HUNDRED_MB;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }
        }));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "@prefix", "\u0000", "<http://x.example/%s> a <http://x.example/%n> .", "@base <file:///etc/> . <passwd> a <x> .", "[] a <http://x.example/\ud800> ."})
    void recordsThatAreNone(String turtle) {
        assertRefused(post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofString(turtle)));
    }

    @Test
    void recordsNestedTenThousandDeep() {
        assertRefused(post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofString("<http://x.example/a> <http://x.example/b> " + "(".repeat(10_000) + ")".repeat(10_000) + " .")));
        assertRefused(post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofString("<http://x.example/a> <http://x.example/b> " + "[ <http://x.example/c> ".repeat(5_000) + "]".repeat(5_000) + " .")));
    }

    @Test
    void recordsWhoseBlankNodesNobodyCanTellApart() {
        StringBuilder everyKnowsEvery = new StringBuilder();
        IntStream.range(0, 144).filter(i -> i / 12 != i % 12).forEach(i -> everyKnowsEvery.append("_:b" + i / 12 + " <http://x.example/knows> _:b" + i % 12 + " .\n"));
        assertRefused(post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofString(everyKnowsEvery.toString())));
    }

    @Test
    void recordsInAChainThatIsLongerThanTheStack() {
        StringBuilder chain = new StringBuilder("<http://x.example/o> a <https://w3id.org/aims-graph/ns#Organisation> . <http://x.example/m> a <https://w3id.org/aims-graph/ns#AIManagementSystem> ; <https://w3id.org/aims-graph/ns#managementSystemOf> <http://x.example/o> .\n");
        IntStream.range(0, 1200).forEach(i -> chain.append("<http://x.example/d").append(i).append("> <http://www.w3.org/ns/prov#wasRevisionOf> <http://x.example/d").append(i + 1).append("> .\n"));
        HttpResponse<String> response = post("/api/check", "text/turtle", HttpRequest.BodyPublishers.ofString(chain.toString()));
        assertThat(response.statusCode()).isIn(200, 422);
    }

    @Test
    void documentsThatAreNotWhatTheySay() {
        assertThat(post("/api/cite", "application/yaml", HttpRequest.BodyPublishers.ofString("a: &a [*a]")).statusCode()).as("a text that holds itself is read as text").isEqualTo(200);
        assertRefused(post("/api/cite", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", HttpRequest.BodyPublishers.ofString("no zip")));
        assertRefused(post("/api/cite", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", HttpRequest.BodyPublishers.ofByteArray(new byte[1000])));
        assertRefused(post("/api/cite", "text/markdown", HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xfe, 0})));
    }

    /** What is no tree is read as text. */
    @Test
    void documentsWithBracketsThatNeverClose() {
        assertThat(post("/api/cite", "application/json", HttpRequest.BodyPublishers.ofString("[".repeat(50_000))).statusCode()).isEqualTo(200);
        assertThat(post("/api/cite", "application/yaml", HttpRequest.BodyPublishers.ofString("b: {")).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsPacked() {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.server().address("/api/check")).header("Content-Type", "text/turtle").header("Content-Encoding", "gzip").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1000]));
        assertRefused(api.server().send(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "BREW"})
    void methodsThatAreNotOffered(String method) throws IOException {
        String answer = raw(method + " /api/standards HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|501) .*").containsIgnoringCase("Content-Type: application/problem+json");
    }

    private static HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) {
        return api.server().send(HttpRequest.newBuilder(api.server().address(path)).header("Content-Type", type).POST(body));
    }

    /** What the server answers to these very characters. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.server().address("/").getPort()); OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
