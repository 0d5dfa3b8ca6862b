package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.problem.ProblemDocument;

/** Shows a refusal as a page to those who read pages; programs get the problem document as it is. */
public final class HtmlProblems {
    private static final JsonFactory JSON = new JsonFactory();

    private final Site site;

    HtmlProblems(Site site) {
        this.site = site;
    }

    /**
     * What a page says of a refusal.
     *
     * @param detail what is wrong, where, and what to do
     */
    public record Model(int status, String detail) {}

    void show(Context context) {
        String type = context.res().getContentType();
        String accept = context.header("Accept");
        boolean readsPages = accept != null && accept.contains("text/html") && !context.path().startsWith("/api/");
        if (readsPages && type != null && type.startsWith(ProblemDocument.MEDIA_TYPE)) {
            Map<String, String> problem = read(context.result());
            Model model = new Model(context.statusCode(), problem.getOrDefault("detail", ""));
            Frame frame = site.frame(context, words -> words.t(title(model.status())), List.of());
            site.show(context, "web/problem.jte", frame, model);
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "problem.not-found";
            case 403 -> "problem.refused";
            case 500, 503 -> "problem.ours";
            default -> "problem.bad";
        };
    }

    private static Map<String, String> read(String document) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(document)) {
            json.nextToken();
            while (json.nextFieldName() != null) {
                json.nextToken();
                members.put(json.currentName(), json.getValueAsString(""));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return members;
    }
}
