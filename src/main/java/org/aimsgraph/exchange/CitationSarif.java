package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.aimsgraph.citation.CitationFinding;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.citation.CitationRule;

/** Wrong citations as SARIF 2.1.0, which code hosts show beside the lines. */
public final class CitationSarif {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/aims-graph/aims-graph";
    private static final String PAGE = HOME + "/blob/main/docs/commands/cite.md";

    private CitationSarif() {}

    /** Writes the report in UTF-8; leaves the stream open. {@code version} is that of the program. */
    public static void write(CitationReport report, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = CitationJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(version, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (CitationFinding finding : report.findings()) {
                writeResult(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeTool(String version, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "AIMS Graph");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", HOME);
        json.writeArrayFieldStart("rules");
        for (CitationRule rule : CitationRule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            writeText("shortDescription", rule.title() + ".", json);
            writeText("fullDescription", rule.title() + ".", json);
            writeText("help", rule.help(), json);
            json.writeStringField("helpUri", PAGE + "#" + rule.id());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", "warning");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResult(CitationFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", finding.rule().ordinal());
        json.writeStringField("level", "warning");
        writeText("message", finding.cited() + ": " + finding.message(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(finding.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.place().line());
        json.writeEndObject();
        json.writeEndObject();
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

    /** Relative paths stay relative, as code hosts want them; blanks and other letters are escaped. */
    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        try {
            return new URI(null, null, file.replaceFirst("^(?:\\./)+", ""), null).toASCIIString();
        } catch (URISyntaxException odd) {
            return file.replace(" ", "%20");
        }
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
