package org.aimsgraph.exchange.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsgraph.exchange.JsonFiles;

/** A Statement of Applicability as JSON: the contract of {@code docs/commands/soa.md}. What the records do not say has no field. */
public final class StatementJson {
    private StatementJson() {}

    /** Writes it in UTF-8, with lines ending in LF on every platform; leaves the stream open. */
    public static void write(Statement statement, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            Statement.Head head = statement.head();
            json.writeStartObject();
            json.writeStringField("standard", "iso-iec-42001-2023");
            json.writeStringField("asOf", statement.asOf().toString());
            json.writeObjectFieldStart("organisation");
            json.writeStringField("iri", statement.iri());
            json.writeStringField("label", statement.organisation());
            json.writeEndObject();
            json.writeObjectFieldStart("statement");
            json.writeStringField("iri", head.node().toString());
            json.writeStringField("label", head.label());
            JsonFiles.optional("identifier", head.identifier(), json);
            JsonFiles.optional("version", head.version(), json);
            JsonFiles.optional("issued", head.issued(), json);
            JsonFiles.optional("status", head.status(), json);
            json.writeBooleanField("inForce", head.inForce());
            JsonFiles.optional("basedOn", head.assessments(), json);
            json.writeEndObject();
            if (statement.scope().isPresent()) {
                writeScope(statement.scope().get(), json);
            }
            writeSignatures("preparedBy", statement.signatures(false), json);
            writeSignatures("approvedBy", statement.signatures(true), json);
            json.writeArrayFieldStart("controls");
            for (StatementLine line : statement.lines()) {
                writeLine(line, json);
            }
            json.writeEndArray();
            JsonFiles.strings("lacking", StatementGaps.of(statement), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeScope(Statement.Scope scope, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scope");
        json.writeStringField("label", scope.label());
        JsonFiles.optional("version", scope.version(), json);
        JsonFiles.optional("appliesTo", scope.appliesTo(), json);
        JsonFiles.optional("boundary", scope.boundary(), json);
        json.writeEndObject();
    }

    private static void writeSignatures(String field, List<Statement.Signature> signatures, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Statement.Signature signature : signatures) {
            json.writeStartObject();
            json.writeStringField("name", signature.name());
            JsonFiles.optional("role", signature.role(), json);
            JsonFiles.optional("on", signature.on(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLine(StatementLine line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("control", line.number());
        json.writeStringField("title", line.title());
        json.writeStringField("kind", line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        JsonFiles.optional("line", line.record(), json);
        JsonFiles.optional("decision", line.decisionCode(), json);
        JsonFiles.optional("reason", line.reason(), json);
        JsonFiles.optional("ground", line.ground(), json);
        JsonFiles.optional("implementation", line.status(), json);
        for (Map.Entry<String, String> kind : List.of(Map.entry("risk", "risks"), Map.entry("duty", "partyRequirements"), Map.entry("objective", "objectives"), Map.entry("document", "documents"), Map.entry("operation", "inOperation"), Map.entry("look", "evidence"))) {
            json.writeArrayFieldStart(kind.getValue());
            for (StatementLine.Link link : line.of(kind.getKey())) {
                json.writeStartObject();
                json.writeStringField("iri", link.iri());
                json.writeStringField("label", link.label());
                JsonFiles.optional("detail", link.detail(), json);
                JsonFiles.optional("on", link.on(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
