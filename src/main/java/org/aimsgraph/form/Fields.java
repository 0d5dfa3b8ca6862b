package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDFS;

/** Makes the fields of a kind of record from what the vocabulary says of its properties and the checks demand of them. */
final class Fields {
    private final Graph knowledge;
    private final ValueRange ranges;
    private final Map<Node, Set<Node>> propertiesOfKind = new HashMap<>();
    private final Map<Node, List<Binding>> described = new LinkedHashMap<>();
    private final Map<Node, Map<Node, List<Demand>>> demands;

    Fields(KnowledgeBase knowledgeBase) {
        this.knowledge = knowledgeBase.knowledge();
        this.demands = Demand.of(knowledgeBase);
        this.ranges = new ValueRange(knowledgeBase);
        for (Binding row : Rows.of("properties", knowledge)) {
            described.computeIfAbsent(row.get("property"), property -> new ArrayList<>()).add(row);
            propertiesOfKind.computeIfAbsent(row.get("kind"), kind -> new LinkedHashSet<>()).add(row.get("property"));
        }
    }

    /** The fields of a kind, its own and those of the kinds above it. */
    List<Field> of(Node kind) {
        Set<Node> properties = new TreeSet<>(Comparator.comparing(Node::getURI));
        Map<Node, List<Demand>> demanded = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (Node above : withAbove(kind)) {
            properties.addAll(propertiesOfKind.getOrDefault(above, Set.of()));
            demands.getOrDefault(above, Map.of()).forEach((property, some) -> demanded.computeIfAbsent(property, key -> new ArrayList<>()).addAll(some));
        }
        demanded.keySet().stream().filter(described::containsKey).forEach(properties::add);
        List<Field> fields = new ArrayList<>(properties.stream().map(property -> field(property, demanded.getOrDefault(property, List.of()))).toList());
        fields.sort(Comparator.comparing((Field field) -> !field.property().equals(RDFS.label.asNode())).thenComparing(field -> !field.required()).thenComparing(Field::label).thenComparing(field -> field.property().getURI()));
        return fields;
    }

    private Set<Node> withAbove(Node kind) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(kind, RDFS.Resource.asNode()));
        while (!open.isEmpty()) {
            Node next = open.remove(0);
            if (found.add(next)) {
                open.addAll(Graphs.objects(knowledge, next, RDFS.subClassOf.asNode()));
            }
        }
        return found;
    }

    private Field field(Node property, List<Demand> demanded) {
        Binding row = described.get(property).get(0);
        ValueKind kind = ranges.kind(row, demanded);
        boolean isName = property.equals(RDFS.label.asNode());
        boolean one = isName || row.contains("one") || demanded.stream().anyMatch(Demand::allowsOne);
        return new Field(property, Rows.text(row, "label"), Rows.text(row, "definition"), Rows.text(row, "example"), kind, kind.isLiteral() || kind == ValueKind.CODE ? List.of() : ranges.classes(row, demanded),
                kind == ValueKind.CODE ? ranges.codes(row.get("scheme"), demanded) : List.of(), isName || demanded.stream().anyMatch(Demand::isRequired), !one, row.contains("inPlace"), row.contains("anew"), List.copyOf(Demand.requirements(demanded)));
    }
}
