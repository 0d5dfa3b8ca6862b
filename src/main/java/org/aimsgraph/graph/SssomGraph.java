package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes statements of a mapping set. The set becomes a {@code sssom:MappingSet} and each row a {@code sssom:Mapping} whose
 * IRI is its {@code record_id}, else that of the set, {@code #}, and the local names of its two ends. What the set states
 * for all rows is written on each.
 */
final class SssomGraph {
    private final SssomSet source;
    private final SssomHead head;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Set<String> names = new HashSet<>();

    private SssomGraph(SssomSet source) {
        this.source = source;
        this.head = source.head();
    }

    static Graph of(SssomSet source) {
        return new SssomGraph(source).make();
    }

    private Graph make() {
        Node set = NodeFactory.createURI(head.expand(head.setId(), "mapping_set_id"));
        graph.add(set, RDF.type.asNode(), Sssom.MAPPING_SET);
        head.slotsOfSets().forEach(slot -> add(set, slot, head.values(slot.name()), "metadata"));
        List<String> columns = source.columns();
        List<SssomSlot> passedOn = SssomSlot.MODEL.values().stream().filter(slot -> slot.propagates() && !columns.contains(slot.name())).toList();
        source.rows().forEach(row -> addRow(set, row, passedOn));
        head.declaredPrefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    private void addRow(Node set, SssomSet.Row row, List<SssomSlot> passedOn) {
        SssomSet.REQUIRED.stream().filter(column -> row.text(column).isBlank()).findFirst().ifPresent(column -> {
            throw new AimsException(BAD_VALUE, "%s, %s: %s is empty. Each mapping needs both ends, a predicate and a justification.", head.name(), row.where(), column);
        });
        Node mapping = NodeFactory.createURI(rowName(set, row));
        graph.add(set, Sssom.MAPPINGS, mapping);
        graph.add(mapping, RDF.type.asNode(), Sssom.MAPPING);
        row.slots().forEach((column, values) -> head.slot(column).filter(SssomSlot::onMapping).ifPresent(slot -> add(mapping, slot, values, row.where())));
        passedOn.forEach(slot -> add(mapping, slot, head.values(slot.name()), "metadata"));
    }

    private String rowName(Node set, SssomSet.Row row) {
        if (!row.text("record_id").isBlank()) {
            return unique(head.expand(row.text("record_id"), row.where()));
        }
        String local = Namespaces.localName(head.expand(row.text("subject_id"), row.where())) + "--" + Namespaces.localName(head.expand(row.text("object_id"), row.where()));
        if (!row.text("object_source").isBlank() && row.text("object_id").endsWith("NoTermFound")) {
            local = local + "-in-" + Namespaces.localName(head.expand(row.text("object_source"), row.where()));
        }
        return unique(set.getURI() + "#" + local);
    }

    private String unique(String name) {
        String free = name;
        for (int count = 2; !names.add(free); count++) {
            free = name + "-" + count;
        }
        return free;
    }

    private void add(Node subject, SssomSlot slot, List<String> values, String where) {
        values.forEach(value -> graph.add(subject, slot.property(), node(slot, value, where)));
    }

    private Node node(SssomSlot slot, String value, String where) {
        Node node = slot.isName() ? NodeFactory.createURI(head.expand(value, where)) : switch (slot.type()) {
            case "double" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case "date" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
            default -> NodeFactory.createLiteralString(value);
        };
        if (node.isLiteral() && !node.getLiteral().isWellFormed()) {
            throw new AimsException(BAD_VALUE, "%s, %s: '%s' is no %s for %s.", head.name(), where, value, slot.type().equals("date") ? "date (write 2026-11-25)" : "number", slot.name());
        }
        if (slot.name().equals("confidence") && !(Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 1)) {
            throw new AimsException(BAD_VALUE, "%s, %s: the confidence %s is not between 0 and 1.", head.name(), where, value);
        }
        return node;
    }
}
