package org.aimsgraph.form;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Names new records of an organisation: its namespace and what the record is called, never a name that its records use already. */
final class RecordIris {
    private static final int LONGEST = 60;
    /** For records of an organisation none of whose names tells where its names live. */
    private static final String NOWHERE = "https://organisation.example/id/";

    private final Graph records;
    private final String namespace;

    RecordIris(Organisation organisation) {
        this.records = organisation.graph();
        this.namespace = organisation.namespace().orElseGet(() -> somewhere(organisation));
    }

    /** The organisation itself has no name; that of the management system or of the first record tells as well. */
    private static String somewhere(Organisation organisation) {
        Stream<Node> subjects = organisation.graph().stream().map(Triple::getSubject).filter(Node::isURI).sorted(Comparator.comparing(Node::getURI));
        return Stream.concat(Stream.of(organisation.managementSystem()).filter(Node::isURI), subjects)
                .map(node -> new Organisation(organisation.graph(), node, "", node).namespace()).flatMap(Optional::stream).findFirst().orElse(NOWHERE);
    }

    /** @param otherwise what it is called where the name has no letter that an address can hold */
    Node of(String name, String otherwise) {
        return free(namespace + (slug(name).isEmpty() ? slug(otherwise) : slug(name)));
    }

    /** This name, or with the first number that makes it unlike all others. */
    Node free(String iri) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> NodeFactory.createURI(iri + (number == 1 ? "" : "-" + number)))
                .filter(node -> !records.contains(node, Node.ANY, Node.ANY) && !records.contains(Node.ANY, Node.ANY, node)).findFirst().orElseThrow();
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^[-.]+|[-.]+$", "");
    }
}
