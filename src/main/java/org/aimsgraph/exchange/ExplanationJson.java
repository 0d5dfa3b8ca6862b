package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Explanation;
import org.aimsgraph.graph.Namespaces;

/** An explanation as JSON. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** Writes in UTF-8; leaves the stream open. */
    public static void write(Explanation explanation, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("id", explanation.id());
            json.writeStringField("title", explanation.title());
            json.writeStringField("kind", explanation.kind());
            entries("ancestors", explanation.ancestors(), json);
            entries("children", explanation.children(), json);
            json.writeArrayFieldStart("requirements");
            for (Explanation.Asked asked : explanation.asked()) {
                asked(asked, json);
            }
            json.writeEndArray();
            evidence(explanation, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** What shows a provision to be met and what is good to know, as fields of the object that is open. */
    static void evidence(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("evidenceMustShow");
        for (Explanation.Property property : explanation.properties()) {
            json.writeStartObject();
            json.writeStringField("tag", property.tag());
            json.writeStringField("description", property.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonFiles.strings("evidenceExamples", explanation.evidence(), json);
        JsonFiles.strings("typicalNonconformities", explanation.nonconformities(), json);
        JsonFiles.strings("facts", explanation.facts(), json);
    }

    private static void entries(String field, List<Explanation.Entry> entries, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Explanation.Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("number", entry.number());
            json.writeStringField("title", entry.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void asked(Explanation.Asked asked, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", asked.requirement().id());
        json.writeStringField("statement", asked.requirement().statement());
        JsonFiles.strings("actor", asked.actor(), json);
        JsonFiles.strings("modality", asked.modality(), json);
        JsonFiles.strings("form", asked.form(), json);
        JsonFiles.strings("records", asked.records(), json);
        json.writeStringField("mode", asked.requirement().mode().word());
        JsonFiles.optional("judgement", asked.requirement().judgement(), json);
        json.writeArrayFieldStart("checks");
        for (Check check : asked.checks()) {
            json.writeStartObject();
            json.writeStringField("name", Namespaces.localName(check.shape().getURI()));
            json.writeStringField("severity", check.severity().word());
            json.writeStringField("label", check.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
