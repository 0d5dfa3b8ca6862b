package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Queries that would leave the data at hand, wherever in a query that is tried, are refused before they run. */
class GuardTest {
    private static final String JAVA = "<java:java.lang.System.exit>(?s)";

    @TestFactory
    Stream<DynamicTest> whatLeavesTheDataIsRefused() {
        return Stream.of(
                "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <file:///etc/passwd> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o SERVICE ?o { ?o ?q ?r } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://example.org/> { ?s ?q ?r } } }",
                "SELECT * { { ?s ?p ?o } UNION { SERVICE <http://example.org/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER (?p = ?o || NOT EXISTS { ?s ?q ?r FILTER EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } }) }",
                "SELECT * { ?s ?p ?o BIND (IF(EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } }, 1, 2) AS ?x) }",
                "SELECT * { { SELECT ?s { SERVICE <http://example.org/> { ?s ?p ?o } } LIMIT 1 } }",
                "SELECT * { GRAPH ?g { SERVICE <http://example.org/> { ?s ?p ?o } } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } })",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } })",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://example.org/> { ?s ?p ?o } }",
                "ASK { SERVICE <http://example.org/> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <http://example.org/> { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://example.org/data> { GRAPH ?g { ?s ?p ?o } }",
                "CONSTRUCT FROM <http://example.org/data> WHERE { ?s ?p ?o }",
                "DESCRIBE <http://example.org/x> FROM <http://example.org/data>",
                "SELECT * { ?s ?p ?o FILTER (" + JAVA + ") }",
                "SELECT * { ?s ?p ?o BIND (" + JAVA + " AS ?x) }",
                "SELECT (" + JAVA + " AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY " + JAVA,
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (" + JAVA + " AS ?k)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (" + JAVA + ")",
                "SELECT (SUM(" + JAVA + ") AS ?n) { ?s ?p ?o }",
                "SELECT (GROUP_CONCAT(STR(" + JAVA + ")) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (" + JAVA + ") } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER (" + JAVA + ") } }",
                "SELECT * { ?s ?p ?o FILTER (?o IN (1, COALESCE(" + JAVA + ", 2))) }",
                "SELECT * { ?s ?p ?o BIND (<http://jena.apache.org/ARQ/function#localname>(?s) AS ?x) }",
                "SELECT * { ?s ?p ?o BIND (<http://jena.apache.org/ARQ/jsFunction#f>(?s) AS ?x) }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND (" + JAVA + " AS ?x) }")
                .map(query -> dynamicTest("«" + query + "»", () -> assertThat(problem(query)).isEqualTo(Problem.QUERY_REFUSED)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoQueryIsRefused() {
        return Stream.of(" ", "SELECT", "INSERT DATA { <a:a> <a:b> <a:c> }", "DELETE WHERE { ?s ?p ?o }", "LOAD <file:///etc/passwd>", "DROP ALL", "CLEAR DEFAULT",
                "SELECT * { ?s ?p ?o LET (?x := 1) }", "SELECT * { ?s ?p ?o } ; DROP ALL", "PREFIX a: <a:> SELECT * { ?s b:c ?o }", "JSON { 'x' : ?s } WHERE { ?s ?p ?o }")
                .map(query -> dynamicTest("«" + query + "»", () -> assertThat(problem(query)).isEqualTo(Problem.SYNTAX_ERROR)));
    }

    @Test
    void deepNestingIsRefusedNotACrash() {
        assertThat(problem("SELECT * { ?s ?p ?o FILTER (" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }")).isEqualTo(Problem.SYNTAX_ERROR);
    }

    @Test
    void whatSparqlDefinesIsLetThrough() {
        assertThat(Guard.parse("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:date(STR(?o)) AS ?day) (REPLACE(?l, 'a', 'b') AS ?x) { ?s ?p ?o ; a ?l FILTER (REGEX(?l, 'a') && STRLEN(?l) > 2) }", "q").isSelectType()).isTrue();
        assertThat(Guard.parse("DESCRIBE <http://example.org/x>", "q").isDescribeType()).isTrue();
    }

    @Test
    void everyVariableIsFoundWhereverItStands() {
        assertThat(Guard.variables(Guard.parse("SELECT ?a { ?a ?b 1 OPTIONAL { ?a ?c ?d FILTER (?e > ?d) } FILTER NOT EXISTS { ?a ?f ?g FILTER (?h = 2) } BIND (?i + 1 AS ?j) }", "q")))
                .as("all but ?j, which the query makes itself").containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void messagesNameTheQuery() {
        assertThatThrownBy(() -> Guard.parse("SELECT * { SERVICE <a:b> { ?s ?p ?o } }", "my.rq")).hasMessageContaining("my.rq asks another server");
        assertThatThrownBy(() -> Guard.parse("SELECT * {", "my.rq")).hasMessageStartingWith("my.rq is not a SPARQL 1.1 query:");
    }

    private static Problem problem(String query) {
        try {
            Guard.parse(query, "query");
            return null;
        } catch (AimsException refusal) {
            return refusal.problem();
        }
    }
}
