package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Ended;
import org.aimsgraph.difference.FindingChange;
import org.aimsgraph.difference.LineChange;
import org.aimsgraph.difference.RecordChange;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.graph.Namespaces;

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
            VerdictChangeJson.verdicts("verdicts", difference.verdicts(), json);
            VerdictChangeJson.verdicts("certification", difference.certification(), json);
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
                VerdictChangeJson.findings(change.findings(), json);
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
        json.writeStringField("iri", ThingJson.iri(report.organisation().node()));
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

    private static void statement(StatementChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        ThingJson.thing("from", change.before(), json);
        ThingJson.thing("to", change.after(), json);
        json.writeArrayFieldStart("lines");
        for (LineChange line : change.lines()) {
            json.writeStartObject();
            json.writeStringField("control", line.number());
            json.writeStringField("label", line.control().label());
            ThingJson.thing("from", line.before(), json);
            ThingJson.thing("to", line.after(), json);
            ThingJson.values(line.values(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void record(RecordChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind().word());
        json.writeStringField("class", ThingJson.iri(change.type().node()));
        ThingJson.thing("from", change.before(), json);
        ThingJson.thing("to", change.after(), json);
        ThingJson.values(change.values(), json);
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
}
