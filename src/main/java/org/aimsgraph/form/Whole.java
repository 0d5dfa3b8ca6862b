package org.aimsgraph.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A record with what is nameless within it and the parts that are filled in with it. What was nameless gets a name here, so that the text of one record can be put beside any other.
 *
 * @param graph  its statements, without nameless things
 * @param stated the same statements as the organisation's records have them
 */
record Whole(Graph graph, Set<Triple> stated) {
    static Whole of(Graph records, Node record, List<Input> inputs) {
        Collecting collecting = new Collecting(records, record);
        collecting.add(record);
        inputs.stream().flatMap(input -> input.within().stream()).distinct()
                .forEach(field -> records.find(record, field.property(), Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isURI).toList().forEach(collecting::add));
        return collecting.whole();
    }

    private static final class Collecting {
        private final Graph records;
        private final Node record;
        private final Map<Node, Node> names = new HashMap<>();
        private final Set<Triple> stated = new HashSet<>();

        Collecting(Graph records, Node record) {
            this.records = records;
            this.record = record;
        }

        void add(Node subject) {
            for (Triple triple : records.find(subject, Node.ANY, Node.ANY).toList()) {
                if (stated.add(triple) && triple.getObject().isBlank() && !names.containsKey(triple.getObject())) {
                    names.put(triple.getObject(), name(triple.getPredicate()));
                    add(triple.getObject());
                }
            }
        }

        private Node name(Node property) {
            String name = record.getURI() + "-" + Namespaces.localName(property.getURI());
            int number = 1;
            while (taken(NodeFactory.createURI(name + (number == 1 ? "" : "-" + number)))) {
                number++;
            }
            return NodeFactory.createURI(name + (number == 1 ? "" : "-" + number));
        }

        private boolean taken(Node node) {
            return names.containsValue(node) || records.contains(node, Node.ANY, Node.ANY) || records.contains(Node.ANY, Node.ANY, node);
        }

        Whole whole() {
            Graph graph = GraphMemFactory.createGraphMem2();
            stated.forEach(triple -> graph.add(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
            return new Whole(graph, Set.copyOf(stated));
        }

        private Node named(Node node) {
            return names.getOrDefault(node, node);
        }
    }
}
