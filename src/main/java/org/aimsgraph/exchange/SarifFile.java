package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.aimsgraph.graph.Place;

/** What all our files in SARIF 2.1.0 have in common: one run of one tool, texts, and places. */
public final class SarifFile {
    public static final String HOME = "https://github.com/aims-graph/aims-graph";
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifFile() {}

    /** Writes fields or elements into what is open. */
    public interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a file in UTF-8; leaves the stream open.
     *
     * @param version that of the program
     * @param rules   writes the elements of the array of rules
     * @param rest    writes the other fields of the run, {@code results} among them
     */
    public static void write(String version, Part rules, Part rest, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "AIMS Graph");
            json.writeStringField("version", version);
            json.writeStringField("informationUri", HOME);
            json.writeArrayFieldStart("rules");
            rules.write(json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "unicodeCodePoints");
            rest.write(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    public static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", SafeText.plain(text));
        json.writeEndObject();
    }

    /** The physical part of a location: the file, and the line where one is known. */
    public static void place(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.file()));
        json.writeEndObject();
        if (place.line().isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line().getAsInt());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Relative paths stay relative, as code hosts want them; blanks and other letters are escaped. */
    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        try {
            return new URI(null, null, file.replaceFirst("^(?:\\./)+", ""), null).toASCIIString();
        } catch (URISyntaxException odd) {
            return file.replace(" ", "%20");
        }
    }
}
