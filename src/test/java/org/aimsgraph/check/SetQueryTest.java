package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One query for all focus nodes finds what TopBraid SHACL finds node by node. */
class SetQueryTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final String DATA = """
            ex:one a ex:Thing ; ex:next ex:two ; ex:size 1 .
            ex:two a ex:Thing ; ex:next ex:three ; ex:size 2 .
            ex:three a ex:Thing ; ex:size 3 ; ex:next ex:one .
            ex:alone a ex:Thing .
            [] a ex:Thing ; ex:size 9 .
            """;

    @ParameterizedTest
    @ValueSource(strings = {"northlight", "northlight-flawed", "harbour", "empty", "lumen-ai"})
    void findsTheSameInTheExamples(String example) {
        Engines engines = new Engines(Shipped.KNOWLEDGE);
        Graph data = engines.data(Shipped.example(example).graph(), AS_OF);
        assertThat(engines.product(data)).isEqualTo(engines.topBraid(data));
    }

    /** Each is a place where a value from outside is not seen in plain SPARQL, or is seen in another way. */
    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT $this WHERE { FILTER NOT EXISTS { $this ex:next ?next } }",
        "SELECT $this WHERE { FILTER ($this = ex:two) }",
        "SELECT $this ?value WHERE { { $this ex:next ?value } UNION { FILTER ($this = ex:alone) BIND ($this AS ?value) } }",
        "SELECT $this ?value WHERE { { FILTER NOT EXISTS { $this ex:size ?any } } UNION { $this ex:size ?value . FILTER (?value > 2) } }",
        "SELECT $this ?value WHERE { OPTIONAL { $this ex:next ?value } FILTER (!BOUND(?value) || ?value = ex:one) }",
        "SELECT $this ?value WHERE { ?value ex:size ?size . OPTIONAL { $this ex:size ?mine . FILTER (?mine > ?size) } FILTER (BOUND(?mine)) }",
        "SELECT $this ?value WHERE { ?value ex:next* $this . FILTER (?value != $this) }",
        "SELECT DISTINCT $this WHERE { { { FILTER ($this != ex:one) } } $this ex:next+ ?other . FILTER EXISTS { ?other ex:size ?size . FILTER (?size = 3 && ?other != $this) } }",
        "SELECT $this (COUNT(?any) AS ?value) WHERE { ?any ex:next $this } GROUP BY $this",
        "SELECT $this ?value WHERE { { SELECT ?value WHERE { ?x ex:next ?value } } $this ex:next ?value }"})
    void findsTheSameForEveryFormOfQuery(String select) {
        Graph shapes = graph("""
                ex:prefixes sh:declare [ sh:prefix "ex" ; sh:namespace "https://example.org/"^^xsd:anyURI ] .
                ex:Thing-fits a sh:NodeShape ; aims:checks ex:requirement ; sh:targetClass ex:Thing ; sh:severity sh:Violation ; sh:message "Mend it." ;
                    sh:sparql [ sh:prefixes ex:prefixes ; sh:message "Mend it." ; sh:select \"""" + select + "\" ] .");
        Engines engines = new Engines(new KnowledgeBase(GraphMemFactory.createGraphMem2(), shapes));
        Graph data = engines.data(graph(DATA), AS_OF);
        assertThat(engines.product(data)).isEqualTo(engines.topBraid(data)).isNotEmpty();
    }

    @Test
    void mostChecksInSparqlAreAskedAtOnce() {
        long inSparql = Shipped.CHECKER.checks().all().stream().filter(check -> Shipped.KNOWLEDGE.shapes().contains(check.shape(), org.topbraid.shacl.vocabulary.SH.sparql.asNode(), org.apache.jena.graph.Node.ANY)).count();
        long atOnce = Shipped.CHECKER.checks().all().stream().filter(check -> SetQuery.of(Shipped.KNOWLEDGE.shapes(), check).isPresent()).count();
        assertThat(atOnce).isGreaterThan(inSparql * 9 / 10);
    }

    private static Graph graph(String turtle) {
        String prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix aims: <https://w3id.org/aims-graph/ns#> . @prefix ex: <https://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream((prefixes + turtle).getBytes(StandardCharsets.UTF_8)), "text", graph);
        return graph;
    }
}
