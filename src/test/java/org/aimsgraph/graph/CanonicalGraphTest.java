package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.Test;

class CanonicalGraphTest {
    @Test
    void namesOfBlankNodesAndTheOrderOfTriplesDoNotShow() {
        String one = "_:a <https://example.org/p> _:b . _:b <https://example.org/p> \"x\"@en . <https://example.org/s> <https://example.org/p> _:a .";
        String two = "<https://example.org/s> <https://example.org/p> _:z . _:y <https://example.org/p> \"x\"@en . _:z <https://example.org/p> _:y .";
        assertThat(hash(one)).isEqualTo(hash(two)).startsWith("sha256:").hasSize(71);
    }

    @Test
    void anotherValueOrLanguageOrDatatypeIsAnotherGraph() {
        assertThat(java.util.Set.of(
                hash("<https://example.org/s> <https://example.org/p> \"1\" ."),
                hash("<https://example.org/s> <https://example.org/p> \"1\"@en ."),
                hash("<https://example.org/s> <https://example.org/p> 1 ."),
                hash("<https://example.org/s> <https://example.org/p> <https://example.org/1> ."),
                hash("_:s <https://example.org/p> \"1\" ."),
                hash("_:s <https://example.org/p> \"1\" . _:t <https://example.org/p> \"1\" ."))).hasSize(6);
    }

    @Test
    void aGraphWithoutBlankNodesIsTakenAsItIs() {
        Graph graph = graph("<https://example.org/s> <https://example.org/p> <https://example.org/o> .");
        assertThat(CanonicalGraph.of(graph)).isSameAs(graph);
    }

    @Test
    void blankNodesThatNobodyCanTellApartAreRefusedInsteadOfSoughtForEver() {
        StringBuilder everyKnowsEvery = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                everyKnowsEvery.append(i == j ? "" : "_:b" + i + " <https://example.org/knows> _:b" + j + " .\n");
            }
        }
        Graph poison = graph(everyKnowsEvery.toString());
        assertThatThrownBy(() -> CanonicalGraph.of(poison)).isInstanceOf(AimsException.class).hasMessageContaining("Give these things IRIs");
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
