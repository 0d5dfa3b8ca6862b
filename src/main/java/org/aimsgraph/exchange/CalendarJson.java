package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.CertificationEvent;
import org.apache.jena.graph.Node;

/** The calendar of the certification cycle as JSON: the contract of {@code docs/commands/certification.md}. */
public final class CalendarJson {
    private CalendarJson() {}

    /** Writes the calendar in UTF-8, with lines ending in LF on every platform; leaves the stream open. */
    public static void write(CertificationCalendar calendar, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("asOf", calendar.asOf().toString());
            json.writeObjectFieldStart("organisation");
            json.writeStringField("iri", text(calendar.organisation().node()));
            json.writeStringField("label", calendar.organisation().label());
            json.writeEndObject();
            json.writeObjectFieldStart("summary");
            for (CertificationEvent.State state : CertificationEvent.State.values()) {
                json.writeNumberField(word(state), calendar.count(state));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (CertificationEvent event : calendar.events()) {
                writeEvent(event, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeEvent(CertificationEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", event.date().toString());
        json.writeStringField("state", word(event.state()));
        json.writeStringField("rule", event.rule());
        json.writeStringField("title", event.title());
        json.writeStringField("record", text(event.record()));
        json.writeStringField("recordLabel", event.recordLabel());
        writeDay("limit", event.limit(), json);
        writeDay("planned", event.planned(), json);
        writeDay("done", event.done(), json);
        json.writeEndObject();
    }

    private static void writeDay(String field, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(field, day.get().toString());
        }
    }

    /** {@code done}, {@code doneLate}, {@code late} or {@code due}. */
    private static String word(CertificationEvent.State state) {
        return state == CertificationEvent.State.DONE_LATE ? "doneLate" : state.words();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }
}
