package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.aimsgraph.check.Finding;
import org.aimsgraph.difference.Cause;
import org.aimsgraph.difference.VerdictChange;
import org.aimsgraph.graph.Namespaces;

/** Verdicts that differ with what caused them, as JSON. */
final class VerdictChangeJson {
    private VerdictChangeJson() {}

    static void verdicts(String field, List<VerdictChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (VerdictChange change : changes) {
            json.writeStartObject();
            json.writeStringField("requirement", change.requirement().id());
            json.writeStringField("statement", change.requirement().statement());
            json.writeStringField("from", change.before().earl());
            json.writeStringField("to", change.after().earl());
            json.writeArrayFieldStart("causes");
            for (Cause cause : change.causes()) {
                json.writeStartObject();
                json.writeStringField("cause", cause.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringField("text", cause.text());
                findings(cause.findings(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void findings(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            finding(finding, json);
        }
        json.writeEndArray();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("shape", Namespaces.shorten(finding.shape().getURI()));
        json.writeStringField("focus", ThingJson.iri(finding.focus()));
        json.writeStringField("label", finding.focusLabel());
        JsonFiles.optional("path", finding.path(), json);
        JsonFiles.optional("value", finding.value().map(ThingJson::iri), json);
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }
}
