package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.NOT_ACCEPTABLE;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/** The forms in which answers can be had, each with its short name and the media types by which it is asked for. */
enum Form {
    JSON("json", "application/json"),
    RESULTS_JSON("json", "application/sparql-results+json", "application/json"),
    RESULTS_XML("xml", "application/sparql-results+xml", "application/xml"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    TURTLE("turtle", "text/turtle"),
    HTML("html", "text/html"),
    TEXT("text", "text/plain"),
    ICALENDAR("ics", "text/calendar"),
    SARIF("sarif", "application/sarif+json"),
    EARL("earl", "text/turtle"),
    JUNIT("junit", "application/xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    SPARQL("sparql", "application/sparql-query"),
    CSS("css", "text/css"),
    JAVASCRIPT("js", "text/javascript");

    private final String shortName;
    private final List<String> mediaTypes;

    Form(String shortName, String... mediaTypes) {
        this.shortName = shortName;
        this.mediaTypes = List.of(mediaTypes);
    }

    String shortName() {
        return shortName;
    }

    /** What a request asks for among the forms that are offered: by {@code ?format=}, else by its {@code Accept} header, else the first. */
    static Form of(Context context, Form... offered) {
        context.res().addHeader("Vary", "Accept");             // beside Vary: Origin, where origins are allowed
        String named = context.queryParam("format");
        String accept = context.header("Accept");
        Optional<Form> form = named != null ? Arrays.stream(offered).filter(each -> each.shortName.equals(named)).findFirst()
                : accept == null || accept.isBlank() ? Optional.of(offered[0]) : accepted(accept, offered);
        return form.orElseThrow(() -> new AimsException(NOT_ACCEPTABLE, "This can be had as %s.",
                Arrays.stream(offered).map(each -> each.mediaTypes.get(0) + " (format=" + each.shortName + ")").collect(Collectors.joining(", "))));
    }

    private static Optional<Form> accepted(String accept, Form... offered) {
        AcceptList ours = new AcceptList(Arrays.stream(offered).flatMap(form -> form.mediaTypes.stream()).map(MediaRange::new).toList());
        MediaType match;
        try {
            match = AcceptList.match(new AcceptList(accept), ours);
        } catch (RuntimeException unreadable) {              // the parser of headers throws what it likes
            return Optional.empty();
        }
        return Optional.ofNullable(match).flatMap(type -> Arrays.stream(offered).filter(form -> form.mediaTypes.contains(type.getContentTypeStr())).findFirst());
    }

    /** Answers in this form. */
    void answer(Context context, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.write(bytes);
        boolean text = mediaTypes.get(0).startsWith("text/");
        context.contentType(mediaTypes.get(0) + (text ? "; charset=utf-8" : "")).result(bytes.toByteArray());
    }

    /** Answers in JSON, for what has no other form. */
    static void json(Context context, Body body) throws IOException {
        of(context, JSON).answer(context, body);
    }
}
