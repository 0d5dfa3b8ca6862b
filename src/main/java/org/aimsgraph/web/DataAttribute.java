package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON that a page hands to a script in an attribute, since no script may stand within a page. */
final class DataAttribute {
    private static final JsonFactory JSON = new JsonFactory();

    private DataAttribute() {}

    /** Writes one value. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
