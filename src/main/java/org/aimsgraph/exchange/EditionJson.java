package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.aimsgraph.difference.EditionDifference;
import org.aimsgraph.difference.ProvisionChange;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.graph.Namespaces;

/** What differs between two editions as JSON: the contract of {@code docs/commands/diff.md}. */
public final class EditionJson {
    private EditionJson() {}

    /** Writes in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(EditionDifference difference, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            edition("from", difference.from(), difference.fromDay(), json);
            edition("to", difference.to(), difference.toDay(), json);
            json.writeObjectFieldStart("summary");
            for (ProvisionChange.Kind kind : ProvisionChange.Kind.values()) {
                json.writeNumberField(kind.word(), difference.count(kind));
            }
            json.writeNumberField("same", difference.same());
            json.writeEndObject();
            json.writeArrayFieldStart("provisions");
            for (ProvisionChange change : difference.changes()) {
                json.writeStartObject();
                json.writeStringField("change", change.kind().word());
                json.writeStringField("number", change.number());
                worded("from", change.before(), json);
                worded("to", change.after(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonFiles.strings("notedWithOneWording", difference.noted(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void edition(String field, Thing standard, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("standard", Namespaces.localName(standard.node().getURI()));
        json.writeStringField("label", standard.label());
        JsonFiles.optional("asOf", day.map(LocalDate::toString), json);
        json.writeEndObject();
    }

    private static void worded(String field, Optional<ProvisionChange.Worded> worded, JsonGenerator json) throws IOException {
        if (worded.isPresent()) {
            json.writeObjectFieldStart(field);
            json.writeStringField("id", Namespaces.shorten(worded.get().provision().node().getURI()));
            json.writeStringField("title", worded.get().title());
            JsonFiles.optional("text", worded.get().wording(), json);
            json.writeEndObject();
        }
    }
}
