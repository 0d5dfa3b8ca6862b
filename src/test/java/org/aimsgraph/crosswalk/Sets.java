package org.aimsgraph.crosswalk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.SssomReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Small mapping sets between real standards, written as lines such as {@code iso42001:4.1-1 subset-of iso27001:4.1 0.8}. */
final class Sets {
    private static final Map<String, String> PREDICATES = Map.of("equal", "exactMatch", "subset-of", "broadMatch", "superset-of", "narrowMatch", "intersects-with", "closeMatch", "no-relationship", "mappingRelation", "related", "relatedMatch");

    private final Map<Node, Graph> sets = new HashMap<>();

    /** Adds a set; the word {@code related} gives a row without set relation, {@code none} as object a gap in the object's standard. */
    Sets with(String name, String objectPrefix, String... lines) {
        StringBuilder text = new StringBuilder("#curie_map:\n");
        Namespaces.prefixes().forEach((prefix, namespace) -> text.append("#  ").append(prefix).append(": ").append(namespace).append("\n"));
        String source = Namespaces.expand(objectPrefix + ":").orElseThrow();
        text.append("#mapping_set_id: https://example.org/mappings/").append(name).append("\n#object_source: ").append(source, 0, source.length() - 1)
                .append("\n#extension_definitions:\n#- slot_name: set_relation\n#  property: https://w3id.org/aims-graph/ns#setRelation\n#  type_hint: linkml:Uriorcurie\n")
                .append("subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tset_relation\n");
        for (String line : lines) {
            String[] words = line.split(" ");
            text.append(String.join("\t", words[0], "skos:" + PREDICATES.get(words[1]), words[2].equals("none") ? "sssom:NoTermFound" : words[2], "semapv:ManualMappingCuration", words[3],
                    words[1].equals("related") ? "" : "code:set-relation-" + words[1])).append("\n");
        }
        sets.put(NodeFactory.createURI("https://example.org/mappings/" + name), SssomReader.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), name));
        return this;
    }

    Crosswalk crosswalk() {
        return new Crosswalk(Shipped.LIBRARY.graph(), sets);
    }

    static Scope scope(String id) {
        return new ScopeNames(Shipped.LIBRARY.graph()).scope(id);
    }

    /** Pairs as lines such as {@code iso42001:4.1-1 subset of iso27001:4.1 composed 0.72}. */
    static List<String> lines(List<Pair> pairs) {
        return pairs.stream().map(pair -> Namespaces.shorten(pair.subject().getURI()) + " " + pair.relation().words() + " " + Namespaces.shorten(pair.object().getURI()) + " "
                + pair.origin().name().toLowerCase(java.util.Locale.ROOT) + " " + Math.round(pair.confidence() * 1000) / 1000.0).toList();
    }
}
