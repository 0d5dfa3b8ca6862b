package org.aimsgraph.exchange.bridge.sssom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.SssomHead;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.graph.SssomSlot;

/** The metadata of a mapping set as every serialisation has it. */
final class Slots {
    private Slots() {}

    /** Texts and lists of texts by slot, the prefixes first, then the name of the set, then the slots in the order of the model. */
    static Map<String, Object> head(SssomSet set) {
        Map<String, Object> head = new LinkedHashMap<>();
        if (!set.head().declaredPrefixes().isEmpty()) {
            head.put("curie_map", set.head().declaredPrefixes());
        }
        head.put("mapping_set_id", set.head().setId());
        set.head().slotsOfSets().stream().filter(slot -> !set.head().values(slot.name()).isEmpty())
                .forEach(slot -> head.put(slot.name(), slot.many() ? set.head().values(slot.name()) : set.head().values(slot.name()).get(0)));
        if (!set.head().extensions().isEmpty()) {
            head.put("extension_definitions", set.head().extensions().stream().map(slot -> definition(slot, set.head())).toList());
        }
        return head;
    }

    private static Map<String, String> definition(SssomSlot slot, SssomHead head) {
        Map<String, String> definition = new LinkedHashMap<>();
        definition.put("slot_name", slot.name());
        definition.put("property", slot.property().getURI());
        definition.put("type_hint", head.typeHint(slot));
        return definition;
    }

    /** Notes the columns and keys that SSSOM does not have. */
    static void noteUnknown(SssomSet set, Losses losses) {
        List<String> unknown = set.unknown();
        unknown.forEach(column -> losses.note("unknown-slot", column));
    }
}
