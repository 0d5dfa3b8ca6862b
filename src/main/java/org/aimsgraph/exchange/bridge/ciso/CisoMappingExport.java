package org.aimsgraph.exchange.bridge.ciso;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.exchange.bridge.YamlFiles;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.SssomSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes a mapping set as a library of CISO Assistant, with a set from the one framework to the other and one back, as that
 * tool wants it. Pairs without a set relation are left out: it has no word for them.
 */
public final class CisoMappingExport implements MappingSetExporter {
    @Override
    public String format() {
        return "ciso-mapping";
    }

    @Override
    public String description() {
        return "library of CISO Assistant (YAML) with the pairs there and back";
    }

    @Override
    public void write(SssomSet set, Library library, Losses losses, OutputStream out) throws IOException {
        Standards standards = new Standards(library.graph());
        Map<List<Node>, List<Line>> lines = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (SssomSet.Row row : set.rows()) {
            line(set, row, losses).ifPresent(line -> lines.computeIfAbsent(List.of(standards.standardOf(line.from()), standards.standardOf(line.to())), key -> new ArrayList<>()).add(line));
        }
        String id = Namespaces.localName(set.head().setId());
        List<Map<String, Object>> sets = new ArrayList<>();
        for (Map.Entry<List<Node>, List<Line>> pair : lines.entrySet()) {
            Node from = pair.getKey().get(0);
            Node to = pair.getKey().get(1);
            sets.add(mappingSet(from, to, pair.getValue()));
            sets.add(mappingSet(to, from, pair.getValue().stream().map(Line::turned).toList()));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("urn", Urns.library("mapping-" + id));
        document.put("locale", "en");
        document.put("ref_id", "mapping-" + id.toLowerCase(java.util.Locale.ROOT));
        document.put("name", first(set, "mapping_set_title").orElse(id));
        first(set, "mapping_set_description").ifPresent(text -> document.put("description", text));
        first(set, "license").ifPresent(text -> document.put("copyright", text));
        document.put("version", 1);
        first(set, "mapping_date").ifPresent(text -> document.put("publication_date", text));
        document.put("provider", first(set, "creator_label").orElse("aims-graph"));
        document.put("packager", "aims-graph");
        document.put("dependencies", lines.keySet().stream().flatMap(List::stream).distinct().filter(standard -> standard.getURI().startsWith(Namespaces.STANDARD)).map(standard -> Urns.library(Namespaces.localName(standard.getURI()))).sorted().toList());
        document.put("objects", Map.of("requirement_mapping_sets", sets));
        YamlFiles.write(document, out);
    }

    private static Optional<Line> line(SssomSet set, SssomSet.Row row, Losses losses) {
        String place = row.text("subject_id") + " to " + row.text("object_id");
        if (row.text("object_id").endsWith(":NoTermFound")) {
            losses.note("gap", row.text("subject_id"));
            return Optional.empty();
        }
        Optional<String> relation = row.values("set_relation").stream().findFirst().flatMap(code -> CisoRelations.word(Namespaces.localName(set.head().expand(code, row.where()))));
        if (relation.isEmpty()) {
            losses.note("no-relation", place);
            return Optional.empty();
        }
        for (String slot : List.of("confidence", "author_label", "derived_from")) {
            if (!row.text(slot).isEmpty()) {
                losses.note(slot.replace('_', '-'), place);
            }
        }
        List<String> rationales = row.values("set_relation_rationale").stream().map(code -> Namespaces.localName(set.head().expand(code, row.where())).replaceFirst("^set-relation-rationale-", "")).sorted().toList();
        rationales.stream().skip(1).forEach(more -> losses.note("second-rationale", place));
        return Optional.of(new Line(NodeFactory.createURI(set.head().expand(row.text("subject_id"), row.where())), NodeFactory.createURI(set.head().expand(row.text("object_id"), row.where())),
                relation.get(), rationales.stream().findFirst(), row.text("comment")));
    }

    private static Map<String, Object> mappingSet(Node from, Node to, List<Line> lines) {
        String id = Namespaces.localName(from.getURI()) + "-to-" + Namespaces.localName(to.getURI());
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("urn", Urns.mappingSet(id));
        set.put("ref_id", id);
        set.put("name", Namespaces.localName(from.getURI()) + " to " + Namespaces.localName(to.getURI()));
        set.put("source_framework_urn", Urns.framework(from));
        set.put("target_framework_urn", Urns.framework(to));
        set.put("requirement_mappings", lines.stream().map(Line::fields).toList());
        return set;
    }

    private static Optional<String> first(SssomSet set, String slot) {
        return set.head().values(slot).stream().findFirst();
    }

    /** One pair in the words of CISO Assistant. */
    private record Line(Node from, Node to, String relation, Optional<String> rationale, String why) {
        Line turned() {
            return new Line(to, from, CisoRelations.inverse(relation), rationale, why);
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("source_requirement_urn", Urns.node(from));
            fields.put("target_requirement_urn", Urns.node(to));
            fields.put("relationship", relation);
            rationale.ifPresent(found -> fields.put("rationale", found));
            if (!why.isBlank()) {
                fields.put("annotation", why);
            }
            return fields;
        }
    }
}
