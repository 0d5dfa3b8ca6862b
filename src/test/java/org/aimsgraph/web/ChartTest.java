package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.query.Answer;
import org.aimsgraph.query.Question;
import org.aimsgraph.query.QueryRunner;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows become bars where each has a label of its own and a number to compare, and not otherwise. */
class ChartTest {
    private static String chart(String head, String rows) {
        QueryRunner runner = new QueryRunner(GraphFactory.createDefaultGraph(), Duration.ofSeconds(20), 1000);
        Answer.Rows answer = (Answer.Rows) runner.ask(Question.undescribed("query", "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX ex: <http://example.org/id/> SELECT * { VALUES (" + head + ") { " + rows + " } }"), Map.of());
        List<Binding> all = new ArrayList<>();
        answer.rows().forEachRemaining(all::add);
        return Chart.of(answer.columns(), all, new Names(GraphFactory.createDefaultGraph(), Optional.empty(), Locale.UK));
    }

    @Test
    void aColumnOfNamesAndColumnsOfNumbersAreBars() {
        assertThat(chart("?area ?met ?part", "('4' 3 1.5) ('5' 2 0.5)")).isEqualTo("{\"labels\":[\"4\",\"5\"],\"series\":[{\"name\":\"met\",\"data\":[3.0,2.0]},{\"name\":\"part\",\"data\":[1.5,0.5]}]}");
    }

    @Test
    void rowsThatNoColumnTellsApartAreNamedByTwo() {
        assertThat(chart("?area ?verdict ?count", "('4' 'met' 3) ('4' 'open' 1) ('5' 'met' 3)")).contains("[\"4 · met\",\"4 · open\",\"5 · met\"]");
    }

    @Test
    void ofManyRowsTheFirstAreDrawn() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append("('row ").append(i).append("' ").append(i).append(" ").append(i * 2).append(") ");
        }
        assertThat(chart("?name ?one ?two", rows.toString())).contains("row 23").doesNotContain("row 24");
        assertThat(chart("?name ?one ?two", rows + "('one more' 1 1)")).as("more than anybody compares").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"('only one row' 3)", "('no number' 'three') ('at all' 'two')", "('a number' 3) ('not everywhere' 'two')", "('all' 1) ('the same' 1)", "('the same name' 1) ('the same name' 2)",
            "('a year' '2025'^^xsd:gYear) ('and another' '2026'^^xsd:gYear)", "('no number' 'x'^^xsd:integer) ('either' 'y'^^xsd:integer)", "(UNDEF 1) ('a name is missing' 2)"})
    void whatCannotBeComparedIsNoChart(String rows) {
        assertThat(chart("?name ?number", rows)).isEmpty();
    }
}
