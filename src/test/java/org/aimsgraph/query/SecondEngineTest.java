package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every question runs unchanged on RDF4J and gives the same rows in the same order, for each answer that is expected of it. */
class SecondEngineTest {
    private static final Map<Graph, OtherEngine> ENGINES = new HashMap<>();

    @AfterAll
    static void close() {
        ENGINES.values().forEach(OtherEngine::close);
        ENGINES.clear();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswer() {
        return AskedOf.QUESTIONS.all().stream().filter(question -> question.name().contains(System.getProperty("questions.only", "")))
                .flatMap(question -> ExpectedAnswer.to(question).stream())
                .map(answer -> dynamicTest(ExpectedAnswer.HOME.relativize(answer.file()).toString(), answer.file().toUri(), () -> bothAnswerTheSame(answer)));
    }

    private static void bothAnswerTheSame(ExpectedAnswer expected) {
        AskedOf data = expected.data();
        OtherEngine other = ENGINES.computeIfAbsent(data.graph(), OtherEngine::new);
        Question question = expected.question();
        List<String> there = other.lines(question.sparql(), data.values(question, expected.given()));
        List<String> here = OtherEngine.lines(data.answer(question, expected.given()));
        assertThat(there.stream().filter(line -> !here.contains(line))).as("rows of the other engine alone").isEmpty();
        assertThat(here.stream().filter(line -> !there.contains(line))).as("rows that the other engine lacks").isEmpty();
        assertThat(there).as("order of rows: ORDER BY must be total").isEqualTo(here);
    }
}
