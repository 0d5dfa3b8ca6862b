package org.aimsgraph.exchange.bridge.sssom;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.exchange.JsonFiles;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.graph.SssomHead;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.graph.SssomSlot;

/** A mapping set as SSSOM/JSON: the slots as fields, one object for each mapping. */
final class SssomJson {
    private SssomJson() {}

    static SssomSet read(Entry set) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        for (String field : set.fields()) {
            switch (field) {
                case "mappings", "@context" -> { }
                case "curie_map" -> metadata.put(field, set.object(field).map(SssomJson::prefixes).orElse(Map.of()));
                case "extension_definitions" -> metadata.put(field, set.objects(field).stream().map(SssomJson::prefixes).toList());
                default -> metadata.put(field, set.texts(field));
            }
        }
        SssomHead head = new SssomHead(metadata, set.file());
        List<SssomSet.Row> rows = new ArrayList<>();
        for (Entry mapping : set.objects("mappings")) {
            Map<String, List<String>> slots = new LinkedHashMap<>();
            mapping.fields().forEach(field -> slots.put(field, mapping.texts(field)));
            rows.add(new SssomSet.Row(slots, mapping.place()));
        }
        return new SssomSet(head, rows);
    }

    private static Map<String, String> prefixes(Entry map) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        map.fields().forEach(prefix -> prefixes.put(prefix, map.needText(prefix)));
        return prefixes;
    }

    static void write(SssomSet set, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFiles.open(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> slot : Slots.head(set).entrySet()) {
                json.writeFieldName(slot.getKey());
                write(slot.getValue(), isNumber(set.head(), slot.getKey()), json);
            }
            json.writeArrayFieldStart("mappings");
            for (SssomSet.Row row : set.rows()) {
                json.writeStartObject();
                for (Map.Entry<String, List<String>> slot : row.slots().entrySet()) {
                    SssomSlot known = set.head().slot(slot.getKey()).filter(SssomSlot::onMapping).orElse(null);
                    if (known != null && !slot.getValue().isEmpty()) {
                        boolean one = !known.many() || !SssomSlot.MODEL.containsKey(known.name()) && slot.getValue().size() == 1;
                        json.writeFieldName(known.name());
                        write(one ? slot.getValue().get(0) : slot.getValue(), isNumber(set.head(), known.name()), json);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static boolean isNumber(SssomHead head, String slot) {
        return head.slot(slot).filter(known -> known.type().equals("double")).isPresent();
    }

    private static void write(Object value, boolean number, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeStringField(entry.getKey().toString(), entry.getValue().toString());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, number, json);
            }
            json.writeEndArray();
        } else if (number) {
            json.writeNumber(value.toString());
        } else {
            json.writeString(value.toString());
        }
    }
}
