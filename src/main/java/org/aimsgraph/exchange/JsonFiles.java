package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.browse.Named;

/** JSON as all our files have it: UTF-8, indented by two, lines ending in LF on every platform. */
public final class JsonFiles {
    private JsonFiles() {}

    /** A generator that leaves the stream open when it is closed. */
    public static JsonGenerator open(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(printer);
    }

    /** The field, if there is a value. */
    public static void optional(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }

    public static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The names of a thing as three fields of the object that is open. */
    public static void names(Named named, JsonGenerator json) throws IOException {
        json.writeStringField("iri", named.iri());
        json.writeStringField("id", named.id());
        json.writeStringField("label", named.label());
    }

    public static void named(Named named, JsonGenerator json) throws IOException {
        json.writeStartObject();
        names(named, json);
        json.writeEndObject();
    }

    public static void named(String field, List<Named> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Named each : all) {
            named(each, json);
        }
        json.writeEndArray();
    }
}
