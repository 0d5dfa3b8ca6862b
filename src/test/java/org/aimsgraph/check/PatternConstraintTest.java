package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.expr.RegexJava;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** {@code sh:pattern} works under TopBraid SHACL with the Jena we use, as it does under Jena SHACL. */
class PatternConstraintTest {
    @ParameterizedTest
    @CsvSource({"^a.c$, '', abc, true", "^a.c$, '', ABC, false", "^a.c$, i, ABC, true", "^é$, i, É, true", "'a b', x, ab, true", "^b$, m, 'a\nb', true", "a.b, s, 'a\nb', true", "a.b, '', 'a\nb', false"})
    void bothEnginesMatchAlike(String pattern, String flags, String value, boolean matches) {
        Graph shapes = graph("""
                @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix aims: <https://w3id.org/aims-graph/ns#> .
                <https://example.org/Thing> a sh:NodeShape ; sh:targetSubjectsOf <https://example.org/text> ; sh:property <https://example.org/Thing-fits> .
                <https://example.org/Thing-fits> a sh:PropertyShape ; aims:checks <https://example.org/requirement> ; sh:path <https://example.org/text> ; sh:severity sh:Violation ; sh:message "Fit." ;
                    sh:pattern "%s" %s .""".formatted(pattern, flags.isEmpty() ? "" : "; sh:flags \"" + flags + "\""));
        Graph records = graph("<https://example.org/it> <https://example.org/text> \"\"\"" + value + "\"\"\" .");
        Engines engines = new Engines(new KnowledgeBase(GraphMemFactory.createGraphMem2(), shapes));
        Graph data = engines.data(records, LocalDate.of(2026, 11, 23));
        assertThat(engines.topBraid(data).isEmpty()).isEqualTo(matches);
        assertThat(engines.jena(data)).isEqualTo(engines.topBraid(data));
    }

    @Test
    void anUnknownFlagIsRefused() {
        assertThat(RegexJava.makeMask(null)).isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> RegexJava.makeMask("z")).hasMessageContaining("'z'");
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "text", graph);
        return graph;
    }
}
