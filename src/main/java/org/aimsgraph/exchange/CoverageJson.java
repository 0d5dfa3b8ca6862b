package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.aimsgraph.crosswalk.Coverage;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.GroupCoverage;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.crosswalk.UnitCoverage;

/** Coverage as JSON: the contract of {@code docs/commands/coverage.md}. */
public final class CoverageJson {
    private CoverageJson() {}

    /** Writes in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(CoverageReport report, Standards standards, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("from", report.from().id());
            json.writeStringField("to", report.to().id());
            json.writeObjectFieldStart("summary");
            counts(report.counts(), json);
            json.writeNumberField("statedRelations", report.typed());
            json.writeNumberField("intersectsWith", report.intersecting());
            json.writeNumberField("disagreements", report.disagreeing());
            json.writeEndObject();
            json.writeArrayFieldStart("units");
            for (UnitCoverage unit : report.units()) {
                json.writeStartObject();
                json.writeStringField("id", PairWords.id(unit.unit()));
                json.writeStringField("what", CoverageCsv.what(standards, unit.unit()));
                json.writeStringField("coverage", word(unit.coverage()));
                json.writeArrayFieldStart("by");
                for (Pair pair : unit.pairs()) {
                    CrosswalkJson.pair(pair, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("provisions");
            for (GroupCoverage group : report.groups()) {
                json.writeStartObject();
                json.writeStringField("id", PairWords.id(group.provision()));
                json.writeStringField("coverage", word(group.coverage()));
                counts(group.counts(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void counts(Map<Coverage, Integer> counts, JsonGenerator json) throws IOException {
        for (Map.Entry<Coverage, Integer> count : counts.entrySet()) {
            json.writeNumberField(word(count.getKey()), count.getValue());
        }
    }

    /** {@code full}, {@code part}, {@code none} or {@code notLookedAt}. */
    static String word(Coverage coverage) {
        return coverage == Coverage.NOT_LOOKED_AT ? "notLookedAt" : coverage.words();
    }
}
