package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;

/** A mapping set of SSSOM as it is written, slot by slot. Every serialisation of SSSOM is read into one and written from one. */
public record SssomSet(SssomHead head, List<Row> rows) {
    static final List<String> REQUIRED = List.of("subject_id", "predicate_id", "object_id", "mapping_justification");

    public SssomSet {
        rows = List.copyOf(rows);
    }

    /** The slots that any mapping has, in the order in which they are met. */
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.slots().keySet()));
        return List.copyOf(columns);
    }

    /** The columns, and the keys of the metadata, that SSSOM does not have and the set does not define. */
    public List<String> unknown() {
        return Stream.concat(columns().stream().filter(column -> head.slot(column).filter(SssomSlot::onMapping).isEmpty()), head.unknown().stream()).distinct().sorted().toList();
    }

    /** The set as statements; refused where a value is none for its slot. */
    public Graph graph() {
        return SssomGraph.of(this);
    }

    /** Refuses a set that relates a pair twice, which other tools allow and a crosswalk cannot use. */
    void requireOneRowPerPair() {
        Set<List<List<String>>> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(List.of(row.values("subject_id"), row.values("object_id"), row.values("object_source")))) {
                throw new AimsException(BAD_VALUE, "%s, %s: the pair %s and %s stands here a second time. Keep one row for each pair.", head.name(), row.where(), row.text("subject_id"), row.text("object_id"));
            }
        }
    }

    /**
     * One mapping.
     *
     * @param slots the texts of each slot that has any, by its name
     * @param where its place, as messages name it
     */
    public record Row(Map<String, List<String>> slots, String where) {
        public List<String> values(String slot) {
            return slots.getOrDefault(slot, List.of());
        }

        /** The first text of a slot; empty where there is none. */
        public String text(String slot) {
            return values(slot).stream().findFirst().orElse("");
        }
    }
}
