package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.check.Effect;
import org.aimsgraph.check.Finding;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** What a change of records does to verdicts and findings, as JSON. The same change gives the same bytes. */
public final class EffectJson {
    private EffectJson() {}

    /** Writes it in UTF-8; leaves the stream open. */
    public static void write(Effect effect, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("asOf", effect.after().asOf().toString());
            json.writeArrayFieldStart("verdicts");
            for (Effect.Turn turn : effect.turns()) {
                json.writeStartObject();
                json.writeStringField("id", turn.requirement().id());
                json.writeStringField("before", turn.before().earl());
                json.writeStringField("after", turn.after().earl());
                json.writeEndObject();
            }
            json.writeEndArray();
            findings("appeared", effect.appeared(), json);
            findings("gone", effect.gone(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void findings(String field, List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().word());
            json.writeStringField("shape", Namespaces.localName(finding.shape().getURI()));
            json.writeStringField("focus", text(finding.focus()));
            json.writeStringField("focusLabel", finding.focusLabel());
            JsonFiles.optional("path", finding.path(), json);
            JsonFiles.optional("value", finding.value().map(EffectJson::text), json);
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
    }
}
