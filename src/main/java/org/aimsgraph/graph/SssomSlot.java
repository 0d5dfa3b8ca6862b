package org.aimsgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One slot of the SSSOM model, as {@code ontology/sssom-slots.tsv} lists them, or one that a mapping set defines beyond it.
 *
 * @param name       such as {@code subject_id}
 * @param property   its RDF property
 * @param type       {@code iri} (written with a prefix), {@code uri} (written whole), {@code text}, {@code double} or {@code date}
 * @param many       whether it may hold several values
 * @param on         {@code set}, {@code mapping} or {@code both}
 * @param propagates whether a value on the set holds for each of its mappings that has none
 */
public record SssomSlot(String name, Node property, String type, boolean many, String on, boolean propagates) {
    /** All slots of the model by name. */
    public static final Map<String, SssomSlot> MODEL = Tables.read("aims/ontology/sssom-slots.tsv").stream().skip(1)
            .map(row -> new SssomSlot(row.get(0), NodeFactory.createURI(Namespaces.expand(row.get(1)).orElseThrow()), row.get(2), row.get(3).equals("many"), row.get(4), row.get(5).equals("yes")))
            .collect(Collectors.toMap(SssomSlot::name, slot -> slot, (one, other) -> one, LinkedHashMap::new));

    public boolean onSet() {
        return !on.equals("mapping");
    }

    public boolean onMapping() {
        return !on.equals("set");
    }

    boolean isName() {
        return type.equals("iri") || type.equals("uri");
    }
}
