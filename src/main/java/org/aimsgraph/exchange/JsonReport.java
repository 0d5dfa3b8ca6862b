package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.HumanVerdict;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** The check report as JSON: the contract of {@code docs/commands/check.md}. The same report gives the same bytes. */
public final class JsonReport {
    private final JsonGenerator json;
    private final Report report;

    private JsonReport(JsonGenerator json, Report report) {
        this.json = json;
        this.report = report;
    }

    /** Writes the report in UTF-8, with lines ending in LF on every platform; leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            new JsonReport(json, report).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("standard", report.standard());
        json.writeStringField("asOf", report.asOf().toString());
        json.writeObjectFieldStart("organisation");
        json.writeStringField("iri", text(report.organisation().node()));
        json.writeStringField("label", report.organisation().label());
        json.writeEndObject();
        writeSummary(report);
        writeResults("requirements", report.requirements());
        writeResults("certification", report.certification());
        json.writeObjectFieldStart("readiness");
        writeStage("stage1", report.readiness().stage1());
        writeStage("stage2", report.readiness().stage2());
        json.writeEndObject();
        writeProvenance(report.provenance().get());
        json.writeEndObject();
    }

    private void writeSummary(Report report) throws IOException {
        json.writeObjectFieldStart("summary");
        for (Map.Entry<Verdict, Integer> entry : report.summary().entrySet()) {
            json.writeNumberField(entry.getKey().earl(), entry.getValue());
        }
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
        json.writeEndObject();
    }

    private void writeResults(String name, List<RequirementResult> results) throws IOException {
        json.writeArrayFieldStart(name);
        for (RequirementResult result : results) {
            json.writeStartObject();
            json.writeStringField("id", result.requirement().id());
            json.writeStringField("provision", result.requirement().provision());
            json.writeStringField("verdict", result.verdict().earl());
            json.writeStringField("mode", result.requirement().mode().word());
            json.writeArrayFieldStart("checks");
            for (RequirementResult.CheckRun run : result.checks()) {
                json.writeStartObject();
                json.writeStringField("shape", Namespaces.localName(run.check().shape().getURI()));
                json.writeNumberField("focusNodes", run.focusNodes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                writeFinding(finding);
            }
            json.writeEndArray();
            if (result.human().isPresent()) {
                writeHuman(result.human().get());
            }
            writeNames("missing", result.missing().stream().map(missing -> Namespaces.shorten(missing.type().getURI())).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeHuman(HumanVerdict human) throws IOException {
        json.writeObjectFieldStart("human");
        json.writeStringField("outcome", human.outcome().earl());
        json.writeStringField("by", human.judge());
        json.writeStringField("on", human.on().toString());
        json.writeStringField("note", human.note());
        json.writeBooleanField("waived", human.waived());
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("shape", Namespaces.localName(finding.shape().getURI()));
        json.writeStringField("focus", text(finding.focus()));
        json.writeStringField("focusLabel", finding.focusLabel());
        if (finding.path().isPresent()) {
            json.writeStringField("path", finding.path().get());
        }
        if (finding.value().isPresent()) {
            json.writeStringField("value", text(finding.value().get()));
        }
        Optional<String> cell = FindingPlace.of(report, finding);
        if (cell.isPresent()) {
            json.writeStringField("cell", cell.get());
        }
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private void writeStage(String name, Readiness.Stage stage) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("ready", stage.ready());
        writeNames("blocking", stage.blocking());
        writeNames("undecided", stage.undecided());
        json.writeEndObject();
    }

    private void writeProvenance(Report.Provenance provenance) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("data", provenance.data());
        json.writeStringField("shapes", provenance.shapes());
        json.writeStringField("catalogue", provenance.catalogue());
        json.writeStringField("engine", provenance.engine());
        json.writeEndObject();
    }

    private void writeNames(String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
    }
}
