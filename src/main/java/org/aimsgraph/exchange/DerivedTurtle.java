package org.aimsgraph.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsgraph.check.Derived;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Derived facts as Turtle, which has no named graphs: first the facts, as plain triples, then where they come from, as
 * RDF statements about them.
 */
public final class DerivedTurtle {
    private static final List<String> PREFIXES = List.of("aims", "iso42001", "shape", "rdf", "rdfs", "xsd", "dcterms", "prov");
    private static final Node TYPE = term("rdf:type");

    private final Organisation organisation;
    private final LocalDate asOf;
    private final Map<Triple, List<Derived>> facts;
    private final TurtleNames names;
    private final StreamRDF out;

    private DerivedTurtle(Organisation organisation, LocalDate asOf, List<Derived> facts, StreamRDF out) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.facts = facts.stream().collect(Collectors.groupingBy(Derived::triple, LinkedHashMap::new, Collectors.toList()));
        this.names = TurtleNames.of(CanonicalGraph.hash(organisation.graph()), asOf);
        this.out = out;
    }

    /** Writes the facts in UTF-8, in the order given; equal facts give equal bytes. Leaves the stream open. */
    public static void write(Organisation organisation, LocalDate asOf, List<Derived> facts, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DerivedTurtle(organisation, asOf, facts, StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS)).write();
        bytes.writeTo(out);
    }

    private void write() {
        out.start();
        PREFIXES.forEach(prefix -> out.prefix(prefix, Namespaces.prefixes().get(prefix)));
        out.prefix("run", names.namespace());
        facts.keySet().forEach(out::triple);
        say(names.derivation(), TYPE, term("prov:Activity"));
        say(names.derivation(), term("rdfs:label"), NodeFactory.createLiteralLang("Facts derived from the records of " + organisation.label() + " as of " + asOf, "en"));
        say(names.derivation(), term("dcterms:valid"), NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate));
        say(names.derivation(), term("prov:used"), organisation.managementSystem());
        facts.forEach(this::writeProvenance);
        out.finish();
    }

    private void writeProvenance(Triple fact, List<Derived> derived) {
        Node statement = names.fact(fact);
        say(statement, TYPE, term("rdf:Statement"));
        say(statement, TYPE, term("prov:Entity"));
        say(statement, term("rdf:subject"), fact.getSubject());
        say(statement, term("rdf:predicate"), fact.getPredicate());
        say(statement, term("rdf:object"), fact.getObject());
        derived.forEach(each -> say(statement, term("prov:wasDerivedFrom"), each.rule()));
        say(statement, term("prov:wasGeneratedBy"), names.derivation());
    }

    private void say(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }

    private static Node term(String prefixedName) {
        return NodeFactory.createURI(Namespaces.expand(prefixedName).orElseThrow());
    }
}
