package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Disagreement;
import org.aimsgraph.crosswalk.Pair;

/** A page of a crosswalk as JSON: each pair says whether it is asserted, turned over, composed or rolled up. */
public final class MappingsJson {
    private MappingsJson() {}

    /** All pairs, what is stated before what follows. */
    public static List<Pair> pairs(CrosswalkReport report) {
        return Stream.concat(report.stated().stream(), report.inferred().stream()).toList();
    }

    /** Writes in UTF-8; leaves the stream open. */
    public static void write(CrosswalkReport report, Slice<Pair> page, OutputStream out) throws IOException {
        PageJson.write(page, json -> fields(report, json), CrosswalkJson::pair, out);
    }

    private static void fields(CrosswalkReport report, JsonGenerator json) throws IOException {
        json.writeStringField("from", report.from().id());
        json.writeStringField("to", report.to().id());
        CrosswalkJson.summary(report, json);
        json.writeArrayFieldStart("disagreements");
        for (Disagreement both : report.disagreements()) {
            json.writeStartArray();
            CrosswalkJson.pair(both.one(), json);
            CrosswalkJson.pair(both.other(), json);
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
