package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Queries run within their limits, and a value given for a variable counts wherever the variable stands. */
class QueryRunnerTest {
    private static final Graph GRAPH = RDFParser.fromString("""
            @prefix ex: <https://example.org/> .
            ex:a ex:size 1 ; ex:name "a" . ex:b ex:size 2 ; ex:name "b" . ex:c ex:size 3 .
            """, Lang.TURTLE).toGraph();
    private static final Node TWO = NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger);

    @Test
    void rowsBeyondTheLimitAreCutAndTold() {
        assertThat(ask("SELECT ?s { ?s <https://example.org/size> ?n }", 2, Map.of()).cut()).isTrue();
        assertThat(ask("SELECT ?s { ?s <https://example.org/size> ?n }", 3, Map.of()).cut()).isFalse();
        assertThat(rows("SELECT ?s { ?s <https://example.org/size> ?n }", Map.of())).hasSize(3);
    }

    @Test
    void aGraphIsCutToo() {
        Answer.Triples answer = (Answer.Triples) ask("CONSTRUCT { ?s <https://example.org/is> ?n } WHERE { ?s <https://example.org/size> ?n }", 2, Map.of());
        assertThat(answer.graph().size()).isEqualTo(2);
        assertThat(answer.cut()).isTrue();
    }

    @Test
    void yesAndNo() {
        assertThat(ask("ASK { ?s ?p 3 }", 9, Map.of())).isEqualTo(new Answer.YesOrNo(true));
        assertThat(ask("ASK { ?s ?p 4 }", 9, Map.of())).isEqualTo(new Answer.YesOrNo(false));
    }

    @Test
    void aValueCountsInPatternsFiltersAndInnerPatterns() {
        assertThat(rows("SELECT ?s ?n { ?s <https://example.org/size> ?n }", Map.of("n", TWO))).containsExactly("s=https://example.org/b\tn=2");
        assertThat(rows("SELECT ?s { ?s <https://example.org/size> ?m FILTER (?m > ?n) }", Map.of("n", TWO))).containsExactly("s=https://example.org/c");
        assertThat(rows("SELECT ?s { ?s <https://example.org/name> ?x FILTER NOT EXISTS { ?s <https://example.org/size> ?m FILTER (?m >= ?n) } }", Map.of("n", TWO))).containsExactly("s=https://example.org/a");
        assertThat(rows("SELECT ?s { ?s <https://example.org/size> ?m FILTER (!BOUND(?n) || ?m = ?n) }", Map.of("n", TWO))).hasSize(1);
        assertThat(rows("SELECT ?s { ?s <https://example.org/size> ?m FILTER (!BOUND(?n) || ?m = ?n) }", Map.of())).hasSize(3);
    }

    @Test
    void aValueIsNeverReadAsSparql() {
        Node hostile = NodeFactory.createLiteralString("\") } SERVICE <http://example.org/> { ?s ?p ?o } #");
        assertThat(rows("SELECT ?s { ?s <https://example.org/name> ?x }", Map.of("x", hostile))).isEmpty();
    }

    @Test
    void aCrossProductIsStopped() {
        String product = "SELECT (COUNT(*) AS ?n) { " + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa . ?bb ?cc ?dd . ?ee ?ff ?gg . ?hh ?ii ?jj . ?kk ?ll ?mm . ?nn ?oo ?pp }";
        assertStopsInTime(product);
    }

    @Test
    void aRegularExpressionThatNeverEndsIsStopped() {
        assertStopsInTime("SELECT * { BIND (REGEX('" + "a".repeat(60) + "!', '(.*a){30}b') AS ?x) }");
    }

    @Test
    void propertyFunctionsAreOrdinaryProperties() {
        assertThat(rows("SELECT ?x { <https://example.org/a> <http://jena.apache.org/ARQ/property#splitIRI> (?x ?y) }", Map.of())).isEmpty();
        assertThat(rows("SELECT ?x { ?x <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?y }", Map.of())).isEmpty();
    }

    private static void assertStopsInTime(String sparql) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> new QueryRunner(GRAPH, Duration.ofSeconds(1), 10).ask(Question.undescribed("slow.rq", sparql), Map.of()))
                .isInstanceOf(AimsException.class).hasMessageContaining("slow.rq took longer than 1 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static Answer ask(String sparql, long limit, Map<String, Node> values) {
        return new QueryRunner(GRAPH, Duration.ofSeconds(30), limit).ask(Question.undescribed("query", sparql), values);
    }

    private static List<String> rows(String sparql, Map<String, Node> values) {
        return OtherEngine.lines(ask(sparql, 100, values));
    }
}
