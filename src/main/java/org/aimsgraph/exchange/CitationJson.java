package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.citation.CitationFinding;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.citation.CitationRule;

/** Wrong citations as JSON: the contract of {@code docs/commands/cite.md}. */
public final class CitationJson {
    private CitationJson() {}

    /** Writes the report in UTF-8, with lines ending in LF on every platform; leaves the stream open. */
    public static void write(CitationReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("files", report.files());
            json.writeNumberField("citations", report.citations());
            json.writeNumberField("findings", report.findings().size());
            for (CitationRule rule : CitationRule.values()) {
                json.writeNumberField(rule.id(), report.count(rule));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (CitationFinding finding : report.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(printer);
    }

    private static void write(CitationFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.place().line());
        if (!finding.place().name().isEmpty()) {
            json.writeStringField("place", finding.place().name());
        }
        json.writeStringField("cited", finding.cited());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }
}
