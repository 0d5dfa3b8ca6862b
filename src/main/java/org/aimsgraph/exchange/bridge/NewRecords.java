package org.aimsgraph.exchange.bridge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The records that an import makes. Each gets an address from what it is called, so that the same file gives the same addresses. */
public final class NewRecords {
    private final String namespace;
    private final Graph graph = GraphMemFactory.createGraphMem2();

    /** @param namespace what the addresses of new records begin with */
    public NewRecords(String namespace) {
        this.namespace = namespace;
    }

    /** A new record of a class such as {@code aims:AISystem}. */
    public Node add(String type, String name) {
        String base = namespace + slug(Namespaces.localName(term(type).getURI().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))) + "-" + slug(name);
        Node free = NodeFactory.createURI(base);
        for (int count = 2; graph.contains(free, RDF.type.asNode(), Node.ANY); count++) {
            free = NodeFactory.createURI(base + "-" + count);
        }
        return add(free, type, name);
    }

    /** A record whose address is known. */
    public Node add(Node record, String type, String name) {
        link(record, "rdf:type", term(type));
        graph.add(record, RDFS.label.asNode(), NodeFactory.createLiteralString(name));
        return record;
    }

    /** States a text of a record; blank texts are left out. */
    public void text(Node record, String property, String text) {
        if (!text.isBlank()) {
            graph.add(record, term(property), NodeFactory.createLiteralString(text.strip()));
        }
    }

    public void text(Node record, String property, Optional<String> text) {
        text.ifPresent(found -> text(record, property, found));
    }

    public void link(Node record, String property, Node value) {
        graph.add(record, term(property), value);
    }

    /** States a value of a datatype, as it is written. */
    public void value(Node record, String property, String text, XSDDatatype type) {
        graph.add(record, term(property), NodeFactory.createLiteralDT(text, type));
    }

    public Graph graph() {
        return graph;
    }

    /** The term of a prefixed name, or one of our codes. */
    public static Node term(String prefixedName) {
        return NodeFactory.createURI(Namespaces.expand(prefixedName).orElseThrow());
    }

    /** A name in small letters of ASCII, digits and hyphens; never empty. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "unnamed" : plain.length() > 80 ? plain.substring(0, 80) : plain;
    }
}
