package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Reason;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Why a requirement has its verdict, as JSON: each check, each record it looked at, and the facts it saw there. */
public final class ReasonJson {
    private final Graph records;
    private final JsonGenerator json;

    private ReasonJson(Graph records, JsonGenerator json) {
        this.records = records;
        this.json = json;
    }

    /** Writes in UTF-8; leaves the stream open. */
    public static void write(Report report, RequirementResult result, List<Reason> reasons, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            new ReasonJson(report.organisation().graph(), json).write(report, result, reasons);
            json.writeRaw('\n');
        }
    }

    private void write(Report report, RequirementResult result, List<Reason> reasons) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.requirement().id());
        json.writeStringField("statement", result.requirement().statement());
        json.writeStringField("asOf", report.asOf().toString());
        json.writeStringField("verdict", result.verdict().earl());
        JsonFiles.strings("missing", result.missing().stream().map(missing -> Namespaces.shorten(missing.type().getURI())).toList(), json);
        JsonFiles.strings("nothingToLookAt", result.checks().stream().filter(run -> run.focusNodes() == 0).map(run -> CheckJson.name(run.check())).toList(), json);
        JsonFiles.optional("judgement", result.requirement().judgement(), json);
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            reason(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", CheckJson.name(reason.check()));
        json.writeStringField("claim", reason.check().label());
        json.writeStringField("severity", reason.check().severity().word());
        json.writeBooleanField("holds", reason.content());
        json.writeFieldName("record");
        node(reason.focus());
        JsonFiles.strings("messages", reason.findings().stream().map(Finding::message).distinct().toList(), json);
        json.writeArrayFieldStart("facts");
        for (Triple fact : reason.facts()) {
            json.writeStartObject();
            json.writeFieldName("subject");
            node(fact.getSubject());
            json.writeStringField("property", Namespaces.shorten(fact.getPredicate().getURI()));
            json.writeFieldName("value");
            node(fact.getObject());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void node(Node node) throws IOException {
        json.writeStartObject();
        if (node.isLiteral()) {
            json.writeStringField("text", node.getLiteralLexicalForm());
        } else {
            json.writeStringField("iri", node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
            json.writeStringField("label", Graphs.label(records, node));
        }
        json.writeEndObject();
    }
}
