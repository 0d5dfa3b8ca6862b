package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.aimsgraph.citation.CitationFinding;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.citation.CitationRule;
import org.aimsgraph.graph.Place;

/** Wrong citations as SARIF 2.1.0, which code hosts show beside the lines. */
public final class CitationSarif {
    private static final String PAGE = SarifFile.HOME + "/blob/main/docs/commands/cite.md";

    private CitationSarif() {}

    /** Writes the report in UTF-8; leaves the stream open. {@code version} is that of the program. */
    public static void write(CitationReport report, String version, OutputStream out) throws IOException {
        SarifFile.write(version, CitationSarif::writeRules, json -> {
            json.writeArrayFieldStart("results");
            for (CitationFinding finding : report.findings()) {
                writeResult(finding, json);
            }
            json.writeEndArray();
        }, out);
    }

    private static void writeRules(JsonGenerator json) throws IOException {
        for (CitationRule rule : CitationRule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            SarifFile.text("shortDescription", rule.title() + ".", json);
            SarifFile.text("fullDescription", rule.title() + ".", json);
            SarifFile.text("help", rule.help(), json);
            json.writeStringField("helpUri", PAGE + "#" + rule.id());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", "warning");
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void writeResult(CitationFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", finding.rule().ordinal());
        json.writeStringField("level", "warning");
        SarifFile.text("message", finding.cited() + ": " + finding.message(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifFile.place(new Place(finding.file(), OptionalInt.of(finding.place().line()), Optional.empty()), json);
        if (!finding.place().name().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", finding.place().name());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
