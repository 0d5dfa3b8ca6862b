package org.aimsgraph.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes records of an organisation from filled forms, and filled forms from its records. A record can be new, can replace what
 * is said of it, or can be the next version of a document, which leaves the document before as it is.
 */
public final class Drafting {
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

    private final RecordForms forms;
    private final Graph records;
    private final Values values;
    private final RecordIris iris;

    /** @param choices among the organisation's records */
    public Drafting(RecordForms forms, Organisation organisation, Choices choices) {
        this.forms = forms;
        this.records = organisation.graph();
        this.values = new Values(choices);
        this.iris = new RecordIris(organisation);
    }

    /** The form of a record as it is. */
    public FilledForm filled(RecordKind kind, Node record) {
        List<Input> inputs = forms.inputs(kind);
        Graph whole = Whole.of(records, record, inputs).graph();
        Map<String, List<Written>> written = new HashMap<>();
        for (Input input : inputs) {
            List<Node> subjects = input.within().map(field -> Graphs.objects(whole, record, field.property())).orElse(List.of(record));
            List<Written> all = subjects.stream().flatMap(subject -> values.write(input.field(), whole, subject).stream()).toList();
            if (!all.isEmpty()) {
                written.put(input.key(), all);
            }
        }
        return new FilledForm(written);
    }

    /** The form of the next version of a document: all that does not tell of the version before. */
    public FilledForm next(RecordKind kind, Node document) {
        Map<String, List<Written>> written = new HashMap<>(filled(kind, document).values());
        forms.inputs(kind).stream().filter(input -> input.field().anew()).forEach(input -> written.remove(input.key()));
        kind.field(REVISION).ifPresent(field -> written.put(Namespaces.shorten(REVISION.getURI()), List.of(values.write(field, document))));
        return new FilledForm(written);
    }

    /** A new record. */
    public Draft fresh(RecordKind kind, FilledForm filled) {
        Optional<Node> record = named(kind, filled);
        Graph graph = GraphMemFactory.createGraphMem2();
        record.ifPresent(node -> graph.add(node, RDF.type.asNode(), kind.type()));
        return new Writing(kind, filled, record.orElse(NodeFactory.createBlankNode()), graph).draft(record, Set.of());
    }

    /** A record in place of what is said of it; what no form asks for stays as it is. */
    public Draft changed(RecordKind kind, Node record, FilledForm filled) {
        Whole whole = Whole.of(records, record, forms.inputs(kind));
        return new Writing(kind, filled, record, whole.graph()).draft(Optional.of(record), whole.stated());
    }

    /** A new version of a document, with what no form asks for taken over. */
    public Draft version(RecordKind kind, Node document, FilledForm filled) {
        Optional<Node> record = named(kind, filled);
        Node node = record.orElse(NodeFactory.createBlankNode());
        Graph graph = GraphMemFactory.createGraphMem2();
        records.find(document, Node.ANY, Node.ANY).filterDrop(triple -> triple.getObject().isBlank()).forEachRemaining(triple -> graph.add(node, triple.getPredicate(), triple.getObject()));
        return new Writing(kind, filled, node, graph).draft(record, Set.of());
    }

    private Optional<Node> named(RecordKind kind, FilledForm filled) {
        return forms.inputs(kind).stream().filter(input -> input.field().isName()).flatMap(input -> filled.of(input).stream()).filter(written -> !written.isBlank()).findFirst().map(written -> iris.of(written.text(), kind.name()));
    }

    /** Puts what was filled in into the graph of one record. */
    private final class Writing {
        private final RecordKind kind;
        private final FilledForm filled;
        private final Node record;
        private final Graph graph;
        private final List<Mistake> mistakes = new ArrayList<>();

        Writing(RecordKind kind, FilledForm filled, Node record, Graph graph) {
            this.kind = kind;
            this.filled = filled;
            this.record = record;
            this.graph = graph;
        }

        Draft draft(Optional<Node> named, Set<Triple> replaced) {
            forms.inputs(kind).forEach(this::write);
            kind.fields().stream().filter(Field::inPlace).forEach(this::dropIfEmpty);
            return new Draft(named, graph, replaced, mistakes);
        }

        private void write(Input input) {
            List<Node> subjects = input.within().map(field -> Graphs.objects(graph, record, field.property())).orElse(List.of(record));
            List<Node> before = subjects.stream().flatMap(subject -> Graphs.objects(graph, subject, input.field().property()).stream()).toList();
            subjects.forEach(subject -> graph.remove(subject, input.field().property(), Node.ANY));
            List<Written> written = filled.of(input);
            if (input.field().isName() && written.stream().allMatch(Written::isBlank)) {
                mistakes.add(new Mistake(input.key(), 0, Fault.NO_NAME, ""));
            }
            for (int i = 0; i < written.size(); i++) {
                if (!written.get(i).isBlank()) {
                    Value value = values.read(input.field(), written.get(i), before);
                    value.node().ifPresent(node -> graph.add(input.within().map(this::part).orElse(record), input.field().property(), node));
                    int place = i;
                    value.fault().ifPresent(fault -> mistakes.add(new Mistake(input.key(), place, fault, value.detail())));
                }
            }
        }

        /** The part that a field leads to: that which there is, else a new one, named after the record. */
        private Node part(Field field) {
            return Graphs.object(graph, record, field.property()).orElseGet(() -> {
                Node part = record.isURI() ? iris.free(record.getURI() + "-" + Namespaces.localName(field.property().getURI())) : NodeFactory.createBlankNode();
                graph.add(record, field.property(), part);
                graph.add(part, RDF.type.asNode(), field.range().get(0));
                return part;
            });
        }

        private void dropIfEmpty(Field field) {
            for (Node part : Graphs.objects(graph, record, field.property())) {
                if (graph.find(part, Node.ANY, Node.ANY).filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode())).toList().isEmpty()) {
                    graph.remove(part, Node.ANY, Node.ANY);
                    graph.delete(record, field.property(), part);
                }
            }
        }
    }
}
