package org.aimsgraph.exchange.bridge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What AI systems are made of, as records. Each thing stands there once by its name; what the organisation has already is found again and only added to. */
public final class Inventory {
    private final NewRecords records;
    private final Optional<Graph> known;
    private final Map<String, Node> found = new HashMap<>();

    public Inventory(Surroundings surroundings) {
        this.records = new NewRecords(surroundings.namespace());
        this.known = surroundings.organisation().map(Organisation::graph);
    }

    /** The record of a class with a name: one that the organisation has, else a new one. Small and capital letters count as the same. */
    public Node record(String type, String name) {
        return found.computeIfAbsent(type + " " + name.strip().toLowerCase(java.util.Locale.ROOT), key -> existing(type, name).orElseGet(() -> records.add(type, name.strip())));
    }

    /** The record that the organisation has. */
    public Optional<Node> existing(String type, String name) {
        return known.flatMap(graph -> Graphs.subjects(graph, RDF.type.asNode(), NewRecords.term(type)).stream()
                .filter(record -> Graphs.objects(graph, record, RDFS.label.asNode()).stream().anyMatch(label -> label.isLiteral() && label.getLiteralLexicalForm().strip().equalsIgnoreCase(name.strip()))).findFirst());
    }

    /** The version of a system. */
    public Node version(Node system, String systemName, String number) {
        Node version = record("aims:SystemVersion", systemName + " " + number);
        records.link(version, "aims:versionOfSystem", system);
        records.text(version, "aims:systemVersionNumber", number);
        return version;
    }

    /** Names the supplier of a system. */
    public void supplier(Node system, String name) {
        records.link(system, "aims:suppliedBy", record("aims:Supplier", name));
    }

    /** States under which licence something may be used: by its identifier on the SPDX list, an address, or else in words. */
    public void licence(Node record, String licence) {
        if (licence.matches("https?://\\S+")) {
            records.link(record, "dcterms:license", NodeFactory.createURI(licence));
        } else if (licence.matches("[A-Za-z0-9][A-Za-z0-9.+-]*-[A-Za-z0-9.+-]+|MIT|ISC|Zlib|Unlicense")) {
            records.link(record, "dcterms:license", NodeFactory.createURI("https://spdx.org/licenses/" + licence));
        } else {
            records.text(record, "dcterms:rights", licence);
        }
    }

    /** States where something comes from: an address, or else in words. */
    public void source(Node record, String source) {
        if (source.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            records.link(record, "dcterms:source", NodeFactory.createURI(source));
        } else {
            records.text(record, "dcterms:source", source);
        }
    }

    /** A result that a supplier publishes of a version. */
    public Node result(Node version, String name) {
        Node result = record("aims:VerificationResult", name);
        records.link(result, "aims:concernsVersion", version);
        return result;
    }

    public NewRecords records() {
        return records;
    }
}
