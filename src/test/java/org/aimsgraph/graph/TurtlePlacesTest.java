package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each statement is found on the line on which a person wrote it. */
class TurtlePlacesTest {
    private static final String TURTLE = """
            @prefix ex: <https://example.org/id/> .
            @prefix aims: <https://w3id.org/aims-graph/ns#> .

            # a comment
            ex:risk
                a aims:Risk ;
                aims:owner ex:anna ,
                    ex:bert ;
                aims:reason \"""one
            two\""" ;
                aims:hasConsequence [
                    aims:severity
                        ex:grave ] .

            ex:self aims:owner ex:self .
            <https://example.org/id/full> aims:owner ex:risk .
            """;

    @TempDir
    private Path folder;
    private Path file;
    private Places places;
    private final Graph graph = GraphMemFactory.createGraphMem2();

    @BeforeEach
    void read() throws IOException {
        file = Files.writeString(folder.resolve("records.ttl"), TURTLE);
        places = TurtlePlaces.of(List.of(file));
        TurtleReader.read(file, graph);
    }

    @Test
    void aRecordStandsWhereItsNameDoes() {
        assertThat(line("risk", Optional.empty(), Optional.empty())).hasValue(5);
        assertThat(line("self", Optional.empty(), Optional.empty())).hasValue(15);
        assertThat(line("full", Optional.empty(), Optional.empty())).hasValue(16);
    }

    @Test
    void aStatementStandsWhereItsValueDoes() {
        assertThat(line("risk", Optional.of("owner"), Optional.of(record("anna")))).hasValue(7);
        assertThat(line("risk", Optional.of("owner"), Optional.of(record("bert")))).hasValue(8);
    }

    @Test
    void aPropertyWithAnotherValueLeadsToItsFirstStatement() {
        assertThat(line("risk", Optional.of("owner"), Optional.of(record("nobody")))).hasValue(7);
    }

    @Test
    void anAbsentPropertyLeadsToTheRecord() {
        assertThat(line("risk", Optional.of("likelihood"), Optional.empty())).hasValue(5);
    }

    @Test
    void whatHasNoNameIsFoundWhereItsRecordHoldsIt() {
        Node consequence = Graphs.object(graph, record("risk"), term("hasConsequence")).orElseThrow();
        Node renamed = NodeFactory.createBlankNode("c14n0");
        Graph canonical = GraphMemFactory.createGraphMem2();
        graph.find().forEachRemaining(triple -> canonical.add(triple.getSubject().equals(consequence) ? renamed : triple.getSubject(), triple.getPredicate(), triple.getObject().equals(consequence) ? renamed : triple.getObject()));
        assertThat(places.of(canonical, renamed, Optional.of(term("severity")), Optional.empty()).orElseThrow().line()).hasValue(5);
    }

    @Test
    void whatIsWrittenNowhereHasNoPlace() {
        assertThat(places.of(graph, record("nobody"), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void nTriplesHaveLinesToo() throws IOException {
        Path triples = Files.writeString(folder.resolve("more.nt"), "# first\n<https://example.org/id/x> <https://w3id.org/aims-graph/ns#owner> <https://example.org/id/y> .\n");
        assertThat(TurtlePlaces.of(List.of(triples)).of(graph, record("x"), Optional.empty(), Optional.empty())).contains(Place.line(triples.toString(), 2));
    }

    private java.util.OptionalInt line(String record, Optional<String> property, Optional<Node> value) {
        Place place = places.of(graph, record(record), property.map(TurtlePlacesTest::term), value).orElseThrow();
        assertThat(place.file()).isEqualTo(file.toString());
        return place.line();
    }

    private static Node record(String name) {
        return NodeFactory.createURI("https://example.org/id/" + name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }
}
