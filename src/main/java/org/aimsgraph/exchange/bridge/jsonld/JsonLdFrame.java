package org.aimsgraph.exchange.bridge.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aimsgraph.exchange.JsonFiles;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Namespaces;

/**
 * The JSON-LD frame of a kind of record: it picks the records of that kind out of any JSON-LD of ours, each with all that it
 * says. What it links to is named and not told again, so that a record looks the same wherever it comes from.
 */
public final class JsonLdFrame {
    private JsonLdFrame() {}

    /** The frame document, in UTF-8. */
    public static byte[] of(RecordKind kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFiles.open(bytes)) {
            json.writeStartObject();
            json.writeStringField("@context", JsonLdContext.ADDRESS);
            json.writeStringField("type", kind.name());
            for (Field field : kind.fields()) {
                json.writeObjectFieldStart(name(field));
                if (!field.kind().isLiteral()) {
                    json.writeStringField("@embed", "@never");
                }
                json.writeBooleanField("@omitDefault", true);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the context calls the property of a field. */
    private static String name(Field field) {
        String name = Namespaces.shorten(field.property().getURI());
        return name.startsWith("aims:") ? name.substring("aims:".length()) : name.equals("rdfs:label") ? "label" : name;
    }
}
