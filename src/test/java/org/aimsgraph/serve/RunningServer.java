package org.aimsgraph.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Library;
import org.aimsgraph.store.Folders;
import org.aimsgraph.store.Workspace;

/** A server on a free port for tests, with the examples that it is asked to serve, and a client that talks to it. */
public final class RunningServer implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final StringWriter log = new StringWriter();
    private final Workspace workspace;
    private final AimsServer server;

    /** @param routes what the server answers besides its own endpoints */
    public RunningServer(Function<Workspace, List<Routes>> routes, String... examples) {
        List<Path> folders = List.of(examples).stream().map(name -> Path.of("examples", name)).toList();
        this.workspace = new Workspace(Shipped.KNOWLEDGE, new Library(Shipped.KNOWLEDGE), new Folders(Shipped.KNOWLEDGE, LocalDate.of(2026, 11, 23)).read(folders));
        this.server = AimsServer.start(workspace, ServerOptions.onPort(0), routes.apply(workspace), new PrintWriter(log, true), Clock.systemUTC());
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The access log so far. */
    public String log() {
        return log.toString();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** The answer to a GET with these headers, name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
