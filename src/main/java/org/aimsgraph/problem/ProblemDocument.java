package org.aimsgraph.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A refusal as {@code application/problem+json} (RFC 9457). */
public final class ProblemDocument {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://w3id.org/aims-graph/problems#";
    private static final JsonFactory JSON = new JsonFactory();

    private ProblemDocument() {}

    /** The document of a refusal of ours, in UTF-8; {@code instance} is the path that was asked for. */
    public static byte[] of(AimsException refusal, String instance) {
        Problem problem = refusal.problem();
        return json(TYPES + problem.heading(), problem.heading().replace('-', ' '), problem.httpStatus(), refusal.getMessage(), instance);
    }

    /** A document of these parts, in UTF-8. */
    public static byte[] json(String type, String title, int status, String detail, String instance) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeStringField("instance", instance);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
