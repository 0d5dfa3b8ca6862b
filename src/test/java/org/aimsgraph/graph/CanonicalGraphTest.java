package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.Test;

class CanonicalGraphTest {
    @Test
    void namesOfBlankNodesAndTheOrderOfTriplesDoNotShow() {
        String one = "_:a <urn:p> _:b . _:b <urn:p> \"x\"@en . <urn:s> <urn:p> _:a .";
        String two = "<urn:s> <urn:p> _:z . _:y <urn:p> \"x\"@en . _:z <urn:p> _:y .";
        assertThat(hash(one)).isEqualTo(hash(two)).startsWith("sha256:").hasSize(71);
    }

    @Test
    void anotherValueOrLanguageOrDatatypeIsAnotherGraph() {
        assertThat(java.util.Set.of(
                hash("<urn:s> <urn:p> \"1\" ."),
                hash("<urn:s> <urn:p> \"1\"@en ."),
                hash("<urn:s> <urn:p> 1 ."),
                hash("<urn:s> <urn:p> <urn:1> ."),
                hash("_:s <urn:p> \"1\" ."),
                hash("_:s <urn:p> \"1\" . _:t <urn:p> \"1\" ."))).hasSize(6);
    }

    @Test
    void aGraphWithoutBlankNodesIsTakenAsItIs() {
        Graph graph = graph("<urn:s> <urn:p> <urn:o> .");
        assertThat(CanonicalGraph.of(graph)).isSameAs(graph);
    }

    private static String hash(String turtle) {
        return CanonicalGraph.hash(CanonicalGraph.of(graph(turtle)));
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "text", graph);
        return graph;
    }
}
