package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.crosswalk.CarriedRequirement;
import org.aimsgraph.crosswalk.CarryOverReport;
import org.aimsgraph.crosswalk.FurtherRecord;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Node;

/** What carries over as JSON: the contract of {@code docs/commands/carry-over.md}. */
public final class CarryOverJson {
    private CarryOverJson() {}

    /** Writes in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(CarryOverReport report, Standards standards, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("organisation");
            json.writeStringField("iri", text(report.organisation().node()));
            json.writeStringField("label", report.organisation().label());
            json.writeEndObject();
            json.writeStringField("from", report.from().id());
            json.writeStringField("to", report.to().id());
            json.writeObjectFieldStart("summary");
            CoverageJson.counts(report.counts(), json);
            json.writeNumberField("provisionsOnRecord", report.evidenced());
            json.writeNumberField("provisions", report.provisions());
            json.writeNumberField("furtherRecords", report.further().size());
            json.writeBooleanField("fewest", report.fewest());
            json.writeEndObject();
            json.writeArrayFieldStart("requirements");
            for (CarriedRequirement requirement : report.requirements()) {
                requirement(requirement, standards, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("furtherRecords");
            for (FurtherRecord record : report.further()) {
                json.writeStartObject();
                json.writeStringField("class", PairWords.id(record.type()));
                json.writeStringField("label", Graphs.label(standards.graph(), record.type()));
                ids("serves", record.serves(), json);
                ids("completes", record.completes(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void requirement(CarriedRequirement requirement, Standards standards, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", PairWords.id(requirement.requirement()));
        json.writeStringField("what", CoverageCsv.what(standards, requirement.requirement()));
        json.writeStringField("shown", CoverageJson.word(requirement.shown()));
        json.writeStringField("asked", CoverageJson.word(requirement.asked()));
        json.writeArrayFieldStart("by");
        for (Pair pair : requirement.pairs()) {
            CrosswalkJson.pair(pair, json);
        }
        json.writeEndArray();
        texts("records", requirement.records().stream().map(CarryOverJson::text).toList(), json);
        ids("missing", requirement.missing(), json);
        json.writeEndObject();
    }

    static void ids(String field, List<Node> nodes, JsonGenerator json) throws IOException {
        texts(field, nodes.stream().map(PairWords::id).toList(), json);
    }

    static void texts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static String text(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }
}
