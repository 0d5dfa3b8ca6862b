package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aimsgraph.browse.RecordDetail;
import org.aimsgraph.browse.RecordEntry;
import org.aimsgraph.browse.RecordSearch;
import org.aimsgraph.browse.Slice;

/** Records of an organisation as JSON. */
public final class RecordJson {
    private RecordJson() {}

    /** A page of a search, with the facets of all that was found. */
    public static void write(RecordSearch search, Slice<RecordEntry> page, OutputStream out) throws IOException {
        PageJson.write(page, json -> {
            facets("classes", search.classes(), json);
            facets("codes", search.codes(), json);
        }, RecordJson::entry, out);
    }

    private static void facets(String field, List<RecordSearch.Facet> facets, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (RecordSearch.Facet facet : facets) {
            json.writeStartObject();
            JsonFiles.names(facet.value(), json);
            json.writeNumberField("count", facet.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void entry(RecordEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(entry, json);
        json.writeEndObject();
    }

    private static void fields(RecordEntry entry, JsonGenerator json) throws IOException {
        JsonFiles.names(entry.name(), json);
        JsonFiles.named("types", entry.types(), json);
    }

    /** One record with all that it states and what points to it. */
    public static void detail(RecordDetail record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(record.entry(), json);
        statements("states", record.states(), json);
        statements("linkedFrom", record.linked(), json);
        json.writeNumberField("linkedFromTotal", record.pointed());
        json.writeEndObject();
    }

    private static void statements(String field, List<RecordDetail.Statement> statements, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (RecordDetail.Statement statement : statements) {
            json.writeStartObject();
            json.writeFieldName("property");
            JsonFiles.named(statement.property(), json);
            json.writeArrayFieldStart("values");
            for (RecordDetail.Value value : statement.values()) {
                value(value, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(RecordDetail.Value value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (value.thing().isPresent()) {
            JsonFiles.names(value.thing().get(), json);
        }
        JsonFiles.optional("text", value.text(), json);
        JsonFiles.optional("datatype", value.datatype(), json);
        JsonFiles.optional("language", value.language(), json);
        json.writeEndObject();
    }
}
