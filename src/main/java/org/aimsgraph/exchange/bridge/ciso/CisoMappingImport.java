package org.aimsgraph.exchange.bridge.ciso;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.SssomHead;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;

/**
 * Reads the mapping sets of a library of CISO Assistant. A set that only turns an earlier one round is left out, because
 * crosswalks turn pairs round themselves.
 */
public final class CisoMappingImport implements Importer {
    private static final List<String> RATIONALES = List.of("syntactic", "semantic", "functional");

    @Override
    public String format() {
        return "ciso-mapping";
    }

    @Override
    public String description() {
        return "mapping sets of a library of CISO Assistant (YAML)";
    }

    @Override
    public boolean recognises(Source source) {
        return CisoLibrary.recognises(source, "requirement_mapping_set");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        CisoLibrary library = CisoLibrary.read(source);
        library.noteOthers(Set.of("requirement_mapping_sets", "requirement_mapping_set"), losses);
        List<Entry> sets = new ArrayList<>(library.objects().objects("requirement_mapping_sets"));
        library.objects().object("requirement_mapping_set").ifPresent(sets::add);
        if (sets.isEmpty()) {
            throw new AimsException(BAD_VALUE, "%s, objects: there is no mapping set. Name a library that holds one, or import with --format ciso-framework.", source.name());
        }
        Map<String, Node> ours = new HashMap<>();
        surroundings.library().graph().find(Node.ANY, org.apache.jena.vocabulary.SKOS.inScheme.asNode(), Node.ANY).mapWith(triple -> triple.getSubject()).filterKeep(Node::isURI).forEachRemaining(node -> ours.put(Urns.node(node), node));
        Graph graph = GraphMemFactory.createGraphMem2();
        Set<List<String>> seen = new HashSet<>();
        for (Entry set : sets) {
            List<SssomSet.Row> rows = set.objects("requirement_mappings").stream().map(pair -> row(pair, ours, losses)).toList();
            List<List<String>> keys = rows.stream().map(row -> List.of(row.text("subject_id"), row.text("set_relation"), row.text("object_id"))).toList();
            if (!keys.isEmpty() && keys.stream().allMatch(key -> seen.contains(turned(key)))) {
                continue;
            }
            seen.addAll(keys);
            new SssomSet(new SssomHead(head(set, library.top()), source.name()), rows).graph().find().forEachRemaining(graph::add);
        }
        return graph;
    }

    private static List<String> turned(List<String> key) {
        String word = CisoRelations.word(key.get(1).substring("code:".length())).orElseThrow();
        return List.of(key.get(2), CisoRelations.code(CisoRelations.inverse(word)), key.get(0));
    }

    private static Map<String, Object> head(Entry set, Entry library) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("curie_map", Map.of("code", Namespaces.CODE));
        head.put("mapping_set_id", CisoLibrary.urn(set, "urn"));
        set.text("name").ifPresent(text -> head.put("mapping_set_title", text));
        set.text("description").or(() -> library.text("description")).ifPresent(text -> head.put("mapping_set_description", text));
        library.text("provider").ifPresent(text -> head.put("creator_label", List.of(text)));
        library.text("copyright").ifPresent(text -> head.put("other", text));
        head.put("license", library.text("copyright").filter(text -> text.matches("https?://\\S+")).orElse("https://w3id.org/sssom/license/unspecified"));
        head.put("subject_source", Urns.standardOf(CisoLibrary.urn(set, "source_framework_urn")).getURI());
        head.put("object_source", Urns.standardOf(CisoLibrary.urn(set, "target_framework_urn")).getURI());
        head.put("extension_definitions", List.of(Map.of("slot_name", "set_relation", "property", Namespaces.AIMS + "setRelation", "type_hint", "linkml:Uriorcurie"),
                Map.of("slot_name", "set_relation_rationale", "property", Namespaces.AIMS + "setRelationRationale", "type_hint", "linkml:Uriorcurie")));
        return head;
    }

    private static SssomSet.Row row(Entry pair, Map<String, Node> ours, Losses losses) {
        String relation = pair.needText("relationship").toLowerCase(Locale.ROOT);
        if (!CisoRelations.knows(relation)) {
            throw pair.bad("relationship", "is no relation that CISO Assistant has, but '" + relation + "'");
        }
        Map<String, List<String>> slots = new LinkedHashMap<>();
        slots.put("subject_id", List.of(name(pair, "source_requirement_urn", ours)));
        slots.put("predicate_id", List.of(CisoRelations.predicate(relation)));
        slots.put("object_id", List.of(name(pair, "target_requirement_urn", ours)));
        slots.put("mapping_justification", List.of("semapv:UnspecifiedMatching"));
        slots.put("set_relation", List.of(CisoRelations.code(relation)));
        pair.text("rationale").ifPresent(word -> {
            if (RATIONALES.contains(word)) {
                slots.put("set_relation_rationale", List.of("code:set-relation-rationale-" + word));
            } else {
                losses.note("rationale", pair.place());
            }
        });
        pair.text("annotation").ifPresent(why -> slots.put("comment", List.of(why)));
        pair.text("strength_of_relationship").ifPresent(strength -> losses.note("strength", pair.place()));
        return new SssomSet.Row(slots, pair.place());
    }

    private static String name(Entry pair, String field, Map<String, Node> ours) {
        String urn = CisoLibrary.urn(pair, field);
        if (Urns.ours(urn, "req_node").isEmpty()) {
            return urn;
        }
        Node node = ours.get(urn.toLowerCase(Locale.ROOT));
        if (node == null) {
            throw pair.bad(field, "names nothing that we know: '" + urn + "'");
        }
        return node.getURI();
    }
}
