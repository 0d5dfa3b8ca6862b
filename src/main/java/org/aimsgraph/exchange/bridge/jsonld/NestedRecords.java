package org.aimsgraph.exchange.bridge.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.form.RecordKind;

/** Flat JSON-LD with records in the order of their kinds, and with what has no name put inside the one record that speaks of it. */
final class NestedRecords {
    private final ArrayNode flat;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ObjectNode> nameless = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    NestedRecords(String flat, RecordForms forms) throws IOException {
        this.flat = (ArrayNode) new JsonMapper().readTree(flat);
        int place = 0;
        for (RecordKind kind : forms.kinds()) {
            places.put(kind.type().getURI(), place++);
        }
    }

    String json() {
        for (JsonNode node : flat) {
            if (isNameless(node)) {
                nameless.put(id(node), (ObjectNode) node);
            }
            node.forEach(values -> values.forEach(value -> {
                if (isNameless(value)) {
                    mentions.merge(id(value), 1, Integer::sum);
                }
            }));
        }
        List<JsonNode> order = new ArrayList<>();
        flat.forEach(order::add);
        order.sort(Comparator.comparing(NestedRecords::isNameless).thenComparing(this::place).thenComparing(NestedRecords::id));
        ArrayNode nested = flat.arrayNode();
        for (JsonNode node : order) {
            if (!isNameless(node) || mentions.getOrDefault(id(node), 0) != 1) {
                placed.add(id(node));
                nested.add(fill((ObjectNode) node));
            }
        }
        // what only mentions itself in a ring is left with its label
        order.stream().filter(node -> placed.add(id(node))).forEach(nested::add);
        return nested.toString();
    }

    private ObjectNode fill(ObjectNode node) {
        node.forEach(values -> {
            for (int i = 0; values.isArray() && i < values.size(); i++) {
                JsonNode value = values.get(i);
                if (isNameless(value) && mentions.get(id(value)) == 1 && nameless.containsKey(id(value)) && placed.add(id(value))) {
                    ObjectNode inner = fill(nameless.get(id(value))).deepCopy();
                    inner.remove("@id");
                    ((ArrayNode) values).set(i, inner);
                }
            }
        });
        return node;
    }

    private static boolean isNameless(JsonNode node) {
        return id(node).startsWith("_:");
    }

    private static String id(JsonNode node) {
        return node.path("@id").asText();
    }

    /** The place of the first of a record's kinds; last where it is of none. */
    private int place(JsonNode node) {
        int first = Integer.MAX_VALUE;
        for (JsonNode type : node.path("@type")) {
            first = Math.min(first, places.getOrDefault(type.asText(), Integer.MAX_VALUE));
        }
        return first;
    }
}
