package org.aimsgraph.exchange.bridge.sssom;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.aimsgraph.graph.SssomHead;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.graph.SssomSlot;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A mapping set as statements: {@link SssomSet#graph()}, together with the slots that it defines itself, and read back.
 * Names are shortened with the prefixes of the graph, and with new ones where it has none.
 */
final class SssomStatements {
    private static final Node DEFINITIONS = sssom("extension_definitions");
    private static final Node DEFINITION = sssom("ExtensionDefinition");
    private static final Node SLOT_NAME = sssom("slot_name");
    private static final Node PROPERTY = sssom("property");
    private static final Node TYPE_HINT = sssom("type_hint");

    private final Graph graph;
    private final Node set;
    private final String name;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<Node, SssomSlot> slots = new HashMap<>();

    private SssomStatements(Graph graph, Node set, String name) {
        this.graph = graph;
        this.set = set;
        this.name = name;
        this.prefixes.putAll(graph.getPrefixMapping().getNsPrefixMap());
        SssomSlot.MODEL.values().forEach(slot -> slots.put(slot.property(), slot));
    }

    static Graph of(SssomSet set) {
        Graph graph = set.graph();
        Node node = Graphs.subjects(graph, RDF.type.asNode(), Sssom.MAPPING_SET).iterator().next();
        for (SssomSlot slot : set.head().extensions()) {
            Node definition = NodeFactory.createURI(node.getURI() + "#slot-" + slot.name());
            graph.add(node, DEFINITIONS, definition);
            graph.add(definition, RDF.type.asNode(), DEFINITION);
            graph.add(definition, SLOT_NAME, NodeFactory.createLiteralString(slot.name()));
            graph.add(definition, PROPERTY, slot.property());
            graph.add(definition, TYPE_HINT, NodeFactory.createLiteralString(set.head().typeHint(slot)));
        }
        return graph;
    }

    /** The one set of a graph. */
    static SssomSet read(Graph graph, String name) {
        List<Node> sets = new ArrayList<>(Graphs.subjects(graph, RDF.type.asNode(), Sssom.MAPPING_SET));
        if (sets.size() != 1 || !sets.get(0).isURI()) {
            throw new AimsException(BAD_VALUE, "%s: there are %d mapping sets with an IRI; one file holds one. Part the sets.", name, sets.stream().filter(Node::isURI).count());
        }
        return new SssomStatements(graph, sets.get(0), name).set();
    }

    private SssomSet set() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("curie_map", prefixes);
        head.put("mapping_set_id", set.getURI());
        head.put("extension_definitions", Graphs.objects(graph, set, DEFINITIONS).stream().map(this::definition).sorted(Comparator.comparing(definition -> definition.get("slot_name"))).toList());
        new SssomHead(head, name).extensions().forEach(slot -> slots.putIfAbsent(slot.property(), slot));
        values(set).forEach(head::put);
        Map<Node, Map<String, List<String>>> mappings = new TreeMap<>(Comparator.comparing(Node::toString));
        Graphs.objects(graph, set, Sssom.MAPPINGS).forEach(mapping -> mappings.put(mapping, values(mapping)));
        List<Map<String, List<String>>> rows = mappings.values().stream().sorted(Comparator.comparing(Object::toString)).toList();
        SssomSlot.MODEL.values().stream().filter(SssomSlot::propagates).filter(slot -> head.containsKey(slot.name()))
                .filter(slot -> rows.stream().allMatch(row -> head.get(slot.name()).equals(row.get(slot.name())))).forEach(slot -> rows.forEach(row -> row.remove(slot.name())));
        List<SssomSet.Row> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new SssomSet.Row(row, "mapping of " + row.getOrDefault("subject_id", List.of("nothing")).get(0))));
        return new SssomSet(new SssomHead(head, name), numbered);
    }

    private Map<String, String> definition(Node definition) {
        return Map.of("slot_name", text(definition, SLOT_NAME), "property", text(definition, PROPERTY), "type_hint", text(definition, TYPE_HINT));
    }

    private String text(Node subject, Node property) {
        return Graphs.object(graph, subject, property).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()).orElse("");
    }

    /** The texts of all slots of a set or a mapping, in the order of the slots' names; statements that are none count under their property. */
    private Map<String, List<String>> values(Node subject) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Node property : Graphs.predicates(graph, subject)) {
            if (property.equals(RDF.type.asNode()) || property.equals(Sssom.MAPPINGS) || property.equals(DEFINITIONS)) {
                continue;
            }
            SssomSlot slot = slots.get(property);
            values.put(slot == null ? property.getURI() : slot.name(), Graphs.objects(graph, subject, property).stream().map(value -> text(value, slot)).sorted().toList());
        }
        return values;
    }

    private String text(Node value, SssomSlot slot) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return slot != null && slot.type().equals("iri") && value.isURI() ? curie(value.getURI()) : value.toString();
    }

    /** The name with the longest prefix that fits; where none does, with a prefix that is made for its namespace. */
    private String curie(String iri) {
        Map.Entry<String, String> best = null;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length() && (best == null || prefix.getValue().length() > best.getValue().length())) {
                best = prefix;
            }
        }
        if (best != null) {
            return best.getKey() + ":" + iri.substring(best.getValue().length());
        }
        String ours = Namespaces.shorten(iri);
        String namespace = ours.equals(iri) ? iri.substring(0, iri.length() - Namespaces.localName(iri).length()) : Namespaces.prefixes().get(ours.substring(0, ours.indexOf(':')));
        if (namespace.isEmpty() || namespace.equals(iri)) {
            return iri;
        }
        prefixes.put(ours.equals(iri) ? "ns" + (prefixes.size() + 1) : ours.substring(0, ours.indexOf(':')), namespace);
        return curie(iri);
    }

    private static Node sssom(String localName) {
        return NodeFactory.createURI(Namespaces.expand("sssom:" + localName).orElseThrow());
    }
}
