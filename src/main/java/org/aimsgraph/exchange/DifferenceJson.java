package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.difference.Cause;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Ended;
import org.aimsgraph.difference.FindingChange;
import org.aimsgraph.difference.LineChange;
import org.aimsgraph.difference.RecordChange;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.difference.ValueChange;
import org.aimsgraph.difference.VerdictChange;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** What changed as JSON: the contract of {@code docs/commands/diff.md}. */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** Writes what changed between two states in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(Difference difference, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            state("from", difference.from(), json);
            state("to", difference.to(), json);
            json.writeObjectFieldStart("summary");
            json.writeBooleanField("differs", !difference.isEmpty());
            json.writeNumberField("verdicts", difference.verdicts().size());
            json.writeNumberField("certification", difference.certification().size());
            json.writeNumberField("lines", difference.statement().lines().size());
            for (RecordChange.Kind kind : RecordChange.Kind.values()) {
                json.writeNumberField(kind.word(), difference.count(kind));
            }
            json.writeNumberField("findingsNew", difference.findings(true));
            json.writeNumberField("findingsGone", difference.findings(false));
            json.writeEndObject();
            verdicts("verdicts", difference.verdicts(), json);
            verdicts("certification", difference.certification(), json);
            json.writeFieldName("applicability");
            statement(difference.statement(), json);
            json.writeArrayFieldStart("records");
            for (RecordChange change : difference.records()) {
                record(change, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (FindingChange change : difference.findings()) {
                json.writeStartObject();
                json.writeStringField("change", change.come() ? "new" : "gone");
                findings(change.findings(), json);
                JsonFiles.strings("requirements", change.requirements(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes what two versions of the Statement of Applicability say otherwise. */
    public static void write(StatementChange change, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            statement(change, json);
            json.writeRaw('\n');
        }
    }

    private static void state(String field, Report report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("asOf", report.asOf().toString());
        json.writeObjectFieldStart("organisation");
        json.writeStringField("iri", iri(report.organisation().node()));
        json.writeStringField("label", report.organisation().label());
        json.writeEndObject();
        json.writeObjectFieldStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.earl(), report.summary().get(verdict));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("readiness");
        stage("stage1", report.readiness().stage1(), json);
        stage("stage2", report.readiness().stage2(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void stage(String field, Readiness.Stage stage, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeBooleanField("ready", stage.ready());
        json.writeNumberField("blocking", stage.blocking().size());
        json.writeNumberField("undecided", stage.undecided().size());
        json.writeEndObject();
    }

    private static void verdicts(String field, List<VerdictChange> changes, JsonGenerator json) throws IOException {
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
                json.writeStringField("cause", cause.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                json.writeStringField("text", cause.text());
                findings(cause.findings(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(List<Finding> findings, JsonGenerator json) throws IOException {
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
        json.writeStringField("focus", iri(finding.focus()));
        json.writeStringField("label", finding.focusLabel());
        JsonFiles.optional("path", finding.path(), json);
        JsonFiles.optional("value", finding.value().map(DifferenceJson::iri), json);
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private static void statement(StatementChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        thing("from", change.before(), json);
        thing("to", change.after(), json);
        json.writeArrayFieldStart("lines");
        for (LineChange line : change.lines()) {
            json.writeStartObject();
            json.writeStringField("control", line.number());
            json.writeStringField("label", line.control().label());
            thing("from", line.before(), json);
            thing("to", line.after(), json);
            values(line.values(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void record(RecordChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind().word());
        json.writeStringField("class", iri(change.type().node()));
        thing("from", change.before(), json);
        thing("to", change.after(), json);
        values(change.values(), json);
        json.writeArrayFieldStart("ended");
        for (Ended ended : change.ended()) {
            json.writeStartObject();
            json.writeStringField("property", Namespaces.shorten(ended.property().node().getURI()));
            json.writeStringField("last", ended.last().toString());
            json.writeBooleanField("over", ended.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void values(List<ValueChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("values");
        for (ValueChange change : changes) {
            json.writeStartObject();
            JsonFiles.strings("path", change.path().stream().map(property -> Namespaces.shorten(property.node().getURI())).toList(), json);
            json.writeStringField("label", change.name());
            things("from", change.gone(), json);
            things("to", change.come(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void thing(String field, Optional<Thing> thing, JsonGenerator json) throws IOException {
        if (thing.isPresent()) {
            json.writeFieldName(field);
            thing(thing.get(), json);
        }
    }

    private static void things(String field, List<Thing> things, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Thing thing : things) {
            thing(thing, json);
        }
        json.writeEndArray();
    }

    /** A literal is its text; the label that a part without a name has in one graph means nothing outside and is left out. */
    private static void thing(Thing thing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (thing.node().isURI()) {
            json.writeStringField("iri", thing.node().getURI());
        }
        json.writeStringField(thing.node().isLiteral() ? "text" : "label", thing.label());
        json.writeEndObject();
    }

    private static String iri(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
    }
}
