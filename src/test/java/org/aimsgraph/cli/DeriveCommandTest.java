package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command prints the same facts, with the same rules, as Turtle and as N-Quads. */
class DeriveCommandTest {
    private static final String AIMS = "https://w3id.org/aims-graph/ns#";
    private static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Node IN_FORCE = NodeFactory.createURI(AIMS + "isInForce");

    @TempDir
    private Path folder;

    @Test
    void bothFormatsSayTheSame() {
        Graph turtle = RDFParser.fromString(derive("examples/northlight"), Lang.TURTLE).toGraph();
        DatasetGraph quads = quads(derive("examples/northlight", "--format", "nquads"));
        Set<Quad> told = turtle.find(Node.ANY, DERIVED_FROM, Node.ANY).mapWith(triple -> new Quad(triple.getObject(), fact(turtle, triple.getSubject()))).toSet();
        assertThat(told).isEqualTo(quads.stream().collect(Collectors.toSet())).hasSizeGreaterThan(500);
        assertThat(told).allMatch(quad -> turtle.contains(quad.asTriple()));
        assertThat(turtle.find(Node.ANY, RDF.type.asNode(), RDF.Statement.asNode()).toList()).hasSameSizeAs(told.stream().map(Quad::asTriple).distinct().toList());
    }

    @Test
    void theDateDecides() {
        Node first = NodeFactory.createURI("https://northlight.example/id/ai-policy-1");
        assertThat(quads(derive("examples/northlight", "--format", "nquads", "--as-of", "2026-01-19")).contains(Node.ANY, first, IN_FORCE, Node.ANY)).isTrue();
        assertThat(quads(derive("examples/northlight", "--format", "nquads", "--as-of", "2026-01-20")).contains(Node.ANY, first, IN_FORCE, Node.ANY)).isFalse();
    }

    @Test
    void anEmptyOrganisationGivesNoFacts() {
        assertThat(derive("examples/empty", "--format", "nquads")).isEmpty();
        assertThat(derive("examples/empty")).contains("prov:Activity").doesNotContain("rdf:Statement");
    }

    @Test
    void factsGoToAFile() throws IOException {
        Path file = folder.resolve("facts.nq");
        Invocation run = Invocation.of("derive", "examples/northlight", "-f", "nquads", "-o", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(derive("examples/northlight", "-f", "nquads")).doesNotContain("\r").endsWith(" .\n");
    }

    @Test
    void wrongUsageAndMissingFilesAreTold() {
        assertThat(Invocation.of("derive", "examples/northlight", "--format", "json").status()).isEqualTo(2);
        assertThat(Invocation.of("derive").status()).isEqualTo(2);
        assertThat(Invocation.of("derive", "no-such-folder").status()).isEqualTo(3);
    }

    private static String derive(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "derive";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Invocation run = Invocation.of(all);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static DatasetGraph quads(String nquads) {
        return RDFParser.fromString(nquads, Lang.NQUADS).toDatasetGraph();
    }

    private static Triple fact(Graph graph, Node statement) {
        return Triple.create(object(graph, statement, RDF.subject.asNode()), object(graph, statement, RDF.predicate.asNode()), object(graph, statement, RDF.object.asNode()));
    }

    private static Node object(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }
}
