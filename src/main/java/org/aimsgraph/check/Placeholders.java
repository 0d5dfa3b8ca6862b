package org.aimsgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.UnfilledValues;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** What people see in the place of a value that they have to fill in. Records in which it still stands are not read. */
final class Placeholders {
    private final Graph knowledge;
    private final Set<Triple> shown = new HashSet<>();

    Placeholders(Graph knowledge) {
        this.knowledge = knowledge;
    }

    /** The name that a new record is to get. */
    Addition name(Node record, Node type) {
        Node name = NodeFactory.createLiteralString("New " + Graphs.label(knowledge, type));
        return new Addition(Triple.create(record, RDFS.label.asNode(), name), NodeFactory.createLiteralString(UnfilledValues.MARK + "name of this " + Graphs.label(knowledge, type)), List.of(), Optional.empty());
    }

    Addition addition(Mending.Made made) {
        Triple triple = made.step().triple();
        return new Addition(triple, made.step().standIn() ? placeholder(triple) : triple.getObject(), made.step().others(), made.serves());
    }

    private Node placeholder(Triple triple) {
        int number = 1;
        Node placeholder = placeholder(triple, number);
        while (!shown.add(Triple.create(triple.getSubject(), triple.getPredicate(), placeholder))) {
            number++;
            placeholder = placeholder(triple, number);
        }
        return placeholder;
    }

    private Node placeholder(Triple triple, int number) {
        String which = number == 1 ? "" : "-" + number;
        if (triple.getObject().isURI()) {
            return NodeFactory.createURI(Namespaces.CODE + "FILL-IN" + which);
        }
        var type = triple.getObject().getLiteralDatatype();
        if (XSDDatatype.XSDdate.equals(type)) {
            return NodeFactory.createLiteralDT("FILL-IN-DAY" + which, type);
        } else if (XSDDatatype.XSDdateTime.equals(type)) {
            return NodeFactory.createLiteralDT("FILL-IN-TIME" + which, type);
        } else if (XSDDatatype.XSDduration.equals(type)) {
            return NodeFactory.createLiteralDT("FILL-IN-DURATION" + which, type);
        } else if (triple.getObject().getLiteralValue() instanceof Number) {
            return NodeFactory.createLiteralDT("FILL-IN-NUMBER" + which, type);
        }
        return NodeFactory.createLiteralString(UnfilledValues.MARK + words(triple.getPredicate()) + (number == 1 ? "" : " (" + number + ")"));
    }

    /** A property in words: its label, or its name where the vocabulary is another's. */
    private String words(Node property) {
        return Graphs.text(knowledge, property, RDFS.label.asNode()).orElseGet(() -> Namespaces.localName(property.getURI()).replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }
}
