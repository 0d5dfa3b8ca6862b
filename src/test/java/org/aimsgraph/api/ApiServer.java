package org.aimsgraph.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.serve.RunningServer;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Workspace;

/** A server with the API over two organisations for tests, and its contract, which answers can be held against. */
final class ApiServer implements AutoCloseable {
    static final int LARGEST_BODY = 200_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server = new RunningServer(workspace -> List.of(api(workspace)), "northlight", "empty");
    private final JsonNode contract = json(server.get("/api/openapi.json").body());
    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(contract.toString()).build();

    static Api api(Workspace workspace) {
        return new Api(workspace, new Knowledge(workspace, new Reports(workspace.knowledgeBase())), new ServerOptions(0, Duration.ofSeconds(60), 1000, LARGEST_BODY, List.of()), Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    }

    RunningServer server() {
        return server;
    }

    JsonNode contract() {
        return contract;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The address of the contract that a path belongs to; the one with the fewest gaps where several fit. */
    String template(String path) {
        return templates().stream().filter(each -> path.replaceFirst("\\?.*", "").matches(each.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong(each -> each.chars().filter(one -> one == '{').count())).orElseThrow();
    }

    List<String> templates() {
        Iterable<String> names = () -> contract.get("paths").fieldNames();
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    /** What the contract objects to in an answer; empty if nothing. */
    List<String> objections(String path, String method, HttpResponse<String> response) {
        SimpleResponse.Builder answer = new SimpleResponse.Builder(response.statusCode()).withBody(response.body().isEmpty() ? null : response.body());
        response.headers().map().forEach(answer::withHeader);
        ValidationReport report = validator.validateResponse(path.replaceFirst("\\?.*", ""), Request.Method.valueOf(method), answer.build());
        boolean documented = contract.get("paths").get(template(path)).get(method.toLowerCase(Locale.ROOT)).get("responses").has(String.valueOf(response.statusCode()));
        return documented ? report.getMessages().stream().map(ValidationReport.Message::getMessage).toList() : List.of("status " + response.statusCode() + " is not documented: " + response.body());
    }

    static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @Override
    public void close() {
        server.close();
    }
}
