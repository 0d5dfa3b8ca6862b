package org.aimsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other origins read from the server only if their origin was named when it was started. */
class OriginsTest {
    private static final String FRIEND = "https://grc.example.org";
    private static final Workspace WORKSPACE = new Workspace(Shipped.KNOWLEDGE, new Library(Shipped.KNOWLEDGE), List.of());

    /** What a server that allows these origins answers to a request that comes from a page of another. */
    private static String answer(List<String> allowed, String request, String origin) throws IOException {
        try (AimsServer server = AimsServer.start(WORKSPACE, ServerOptions.onPort(0).withOrigins(allowed), List.of(), new PrintWriter(new StringWriter()), Clock.systemUTC());
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write((request + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin + "\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nobodyIsAllowedByDefault() throws IOException {
        assertThat(answer(List.of(), "GET /health", FRIEND)).startsWith("HTTP/1.1 200 ").doesNotContain("Access-Control-Allow");
        assertThat(answer(List.of(), "OPTIONS /health", FRIEND)).doesNotContain("Access-Control-Allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /health", "OPTIONS /health", "GET /aims/sparql?query=ASK%7B%7D"})
    void whoWasNamedIsAllowedEverywhere(String request) throws IOException {
        assertThat(answer(List.of(FRIEND), request, FRIEND)).contains("Access-Control-Allow-Origin: " + FRIEND).doesNotContain("Access-Control-Allow-Credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://grcXexample.org", "https://grc.example.org.evil.example", "http://grc.example.org", "null"})
    void othersAreNot(String origin) throws IOException {
        assertThat(answer(List.of(FRIEND), "GET /health", origin)).doesNotContain("Access-Control-Allow-Origin");
        assertThat(answer(List.of(FRIEND), "OPTIONS /health", origin)).doesNotContain("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*.example.org", "grc.example.org", "https://grc.example.org/", "ftp://grc.example.org"})
    void whatIsNoOriginIsRefused(String origin) {
        assertThatThrownBy(() -> ServerOptions.onPort(0).withOrigins(List.of(origin))).isInstanceOf(AimsException.class).hasMessageContaining("is no web origin");
    }
}
