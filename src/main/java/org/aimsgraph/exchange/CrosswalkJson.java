package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Disagreement;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.SetRelation;
import org.aimsgraph.crosswalk.Step;

/** A crosswalk as JSON: the contract of {@code docs/commands/crosswalk.md}. */
public final class CrosswalkJson {
    private CrosswalkJson() {}

    /** Writes in UTF-8 with lines ending in LF; leaves the stream open. */
    public static void write(CrosswalkReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            json.writeStringField("from", report.from().id());
            json.writeStringField("to", report.to().id());
            summary(report, json);
            pairs("pairs", report.stated(), json);
            pairs("inferred", report.inferred(), json);
            json.writeArrayFieldStart("disagreements");
            for (Disagreement both : report.disagreements()) {
                json.writeStartArray();
                pair(both.one(), json);
                pair(both.other(), json);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** How many pairs are known how, as a field of the object that is open. */
    static void summary(CrosswalkReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        for (SetRelation relation : SetRelation.values()) {
            if (relation != SetRelation.NO_RELATIONSHIP) {
                json.writeNumberField(relation.notation(), report.count(relation));
            }
        }
        json.writeNumberField("untyped", report.untyped());
        json.writeNumberField("gaps", report.gaps());
        json.writeNumberField("inferred", report.inferred().size());
        json.writeNumberField("disagreements", report.disagreements().size());
        json.writeEndObject();
    }

    private static void pairs(String field, List<Pair> pairs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Pair pair : pairs) {
            pair(pair, json);
        }
        json.writeEndArray();
    }

    /** One pair; {@code to} is absent where the other standard has nothing. */
    static void pair(Pair pair, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", PairWords.id(pair.subject()));
        if (!pair.isGap()) {
            json.writeStringField("to", PairWords.id(pair.object()));
        }
        json.writeArrayFieldStart("possibleRelations");
        for (SetRelation relation : pair.relation().possible()) {
            json.writeString(relation.notation());
        }
        json.writeEndArray();
        json.writeStringField("known", CrosswalkCsv.word(pair));
        json.writeNumberField("confidence", rounded(pair.confidence()));
        if (pair.row().isPresent()) {
            Row row = pair.row().get();
            json.writeStringField("row", row.iri().getURI());
            json.writeStringField("set", Mappings.name(row.set()));
            json.writeStringField("author", String.join(", ", row.authors()));
            json.writeStringField("why", row.comment());
        } else {
            json.writeArrayFieldStart("steps");
            for (Step step : pair.steps()) {
                step(step, json);
            }
            json.writeEndArray();
            json.writeStringField("weakest", PairWords.step(pair.weakest()));
        }
        json.writeEndObject();
    }

    private static void step(Step step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", PairWords.id(step.start()));
        json.writeStringField("relation", step.relation().words());
        json.writeStringField("to", PairWords.id(step.end()));
        if (step.row().isPresent()) {
            json.writeNumberField("confidence", rounded(step.confidence()));
            json.writeStringField("row", step.row().get().iri().getURI());
        }
        json.writeEndObject();
    }

    static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
