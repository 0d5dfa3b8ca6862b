package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.crosswalk.ImpactReport;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.crosswalk.Successor;
import org.aimsgraph.crosswalk.TouchedKind;
import org.aimsgraph.crosswalk.TouchedRecord;
import org.aimsgraph.crosswalk.TouchedRequirement;

/** What changes reach as JSON, one entry for each change: the contract of {@code docs/commands/impact.md}. */
public final class ImpactJson {
    private ImpactJson() {}

    /** Writes in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(List<ImpactReport> reports, Standards standards, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartArray();
            for (ImpactReport report : reports) {
                write(report, standards, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(ImpactReport report, Standards standards, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("changed", report.changed().id());
        json.writeStringField("label", standards.label(report.changed().top()));
        json.writeObjectFieldStart("replacedBy");
        for (Successor one : report.successors()) {
            json.writeStringField(PairWords.id(one.replaced()), PairWords.id(one.by()));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("rows");
        for (Row row : report.rows()) {
            json.writeStartObject();
            json.writeStringField("row", row.iri().getURI());
            json.writeStringField("set", Mappings.name(row.set()));
            json.writeStringField("from", PairWords.id(row.subject()));
            json.writeStringField("relation", row.relation().words());
            json.writeStringField("to", PairWords.id(row.object()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("requirements");
        for (TouchedRequirement one : report.requirements()) {
            json.writeStartObject();
            json.writeStringField("id", PairWords.id(one.requirement()));
            CarryOverJson.texts("by", one.by().stream().map(row -> row.iri().getURI()).toList(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        CarryOverJson.ids("checks", report.checks(), json);
        CarryOverJson.texts("questions", report.questions(), json);
        if (report.organisation().isPresent()) {
            records(report, json);
        }
        json.writeEndObject();
    }

    private static void records(ImpactReport report, JsonGenerator json) throws IOException {
        json.writeStringField("organisation", CarryOverJson.text(report.organisation().orElseThrow().node()));
        json.writeArrayFieldStart("records");
        for (TouchedRecord one : report.records()) {
            json.writeStartObject();
            json.writeStringField("record", CarryOverJson.text(one.record()));
            CarryOverJson.ids("names", one.names(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kinds");
        for (TouchedKind kind : report.kinds()) {
            json.writeStartObject();
            json.writeStringField("class", PairWords.id(kind.type()));
            CarryOverJson.texts("records", kind.records().stream().map(CarryOverJson::text).toList(), json);
            CarryOverJson.ids("requirements", kind.requirements(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
