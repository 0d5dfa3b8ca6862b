package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each question gives the answers that its files expect, and at least one that tells something. Run with
 * {@code -Dquestions.update=true} to write the present answers, {@code -Dquestions.only=<word>} for those whose name
 * contains a word; then read what was written. {@link ExpectedAnswer} says how the files are named.
 */
class QueryAnswersTest {
    private static final List<String> EXAMPLES = List.of("northlight", "northlight-flawed", "harbour");

    @TestFactory
    Stream<DynamicTest> everyQuestion() {
        return AskedOf.QUESTIONS.all().stream().filter(question -> question.name().contains(System.getProperty("questions.only", "")))
                .map(question -> dynamicTest(question.folder() + "/" + question.name(), ExpectedAnswer.folder(question).toUri(), () -> answersAsExpected(question)));
    }

    private static void answersAsExpected(Question question) throws IOException {
        if (Boolean.getBoolean("questions.update")) {
            update(question);
        }
        List<ExpectedAnswer> answers = ExpectedAnswer.to(question);
        for (ExpectedAnswer answer : answers) {
            same(answer.file(), answer.present().lines().toList(), AskedOf.read(answer.file()).lines().toList());
        }
        assertThat(answers.stream().map(answer -> AskedOf.read(answer.file()))).as("an answer in %s that tells something", ExpectedAnswer.folder(question)).anyMatch(text -> !ExpectedAnswer.empty(text));
    }

    /** Tells the lines that differ, not the whole answers. */
    private static void same(Path file, List<String> present, List<String> expected) {
        assertThat(present.stream().filter(line -> !expected.contains(line))).as("lines that %s lacks", file).isEmpty();
        assertThat(expected.stream().filter(line -> !present.contains(line))).as("lines of %s that are no more answered", file).isEmpty();
        assertThat(present).as("order of lines in %s", file).isEqualTo(expected);
    }

    /** Where there is no answer yet: of the library if it tells something, and of each example that has another or none. */
    private static void update(Question question) throws IOException {
        List<ExpectedAnswer> answers = new ArrayList<>(ExpectedAnswer.to(question));
        if (answers.isEmpty()) {
            ExpectedAnswer none = ExpectedAnswer.named(AskedOf.LIBRARY_ALONE, question);
            String ofLibrary = none.present();
            EXAMPLES.stream().map(example -> ExpectedAnswer.named(example, question)).filter(answer -> !answer.present().equals(ofLibrary) || ExpectedAnswer.empty(ofLibrary)).forEach(answers::add);
            if (!ExpectedAnswer.empty(ofLibrary)) {
                answers.add(none);
            }
        }
        for (ExpectedAnswer answer : answers) {
            Files.createDirectories(answer.file().getParent());
            Files.writeString(answer.file(), answer.present());
        }
    }

    /** What an optional parameter leaves are rows that are there without it too, unchanged. */
    @TestFactory
    Stream<DynamicTest> everyOptionalParameterOnlyLeavesOut() {
        AskedOf data = AskedOf.example("northlight-flawed");
        return AskedOf.QUESTIONS.all().stream().filter(question -> question.form().equals("select") && question.name().contains(System.getProperty("questions.only", "")))
                .flatMap(question -> question.parameters().stream().filter(Parameter::optional).map(parameter -> dynamicTest(question.name() + " --" + parameter.option(), () -> {
                    Map<String, Node> without = data.values(question, Map.of());
                    List<String> all = rows(data, question, without);
                    for (Node value : someValues(parameter, data)) {
                        Map<String, Node> with = new HashMap<>(without);
                        with.put(parameter.name(), value);
                        assertThat(all).as("rows without --%s %s", parameter.option(), value).containsAll(rows(data, question, with));
                    }
                })));
    }

    private static List<String> rows(AskedOf data, Question question, Map<String, Node> values) {
        return OtherEngine.lines(new QueryRunner(data.graph(), Duration.ofMinutes(1), 100_000).ask(question, values));
    }

    private static List<Node> someValues(Parameter parameter, AskedOf data) {
        if (parameter.literal()) {
            return List.of(NodeFactory.createLiteralDT("2026-06-15", XSDDatatype.XSDdate));
        }
        return Graphs.instances(data.graph(), parameter.type()).stream()
                .filter(node -> parameter.scheme().map(scheme -> data.graph().contains(node, SKOS.inScheme.asNode(), scheme)).orElse(true))
                .sorted(Comparator.comparing(Node::toString)).limit(5).toList();
    }

    @Test
    void everyAnswerBelongsToAQuestion() throws IOException {
        List<Path> folders = AskedOf.QUESTIONS.all().stream().map(ExpectedAnswer::folder).toList();
        try (Stream<Path> walk = Files.walk(ExpectedAnswer.HOME)) {
            assertThat(walk.filter(Files::isRegularFile).map(Path::getParent).distinct()).isNotEmpty().allSatisfy(folder -> assertThat(folders).contains(folder));
        }
    }

    @Test
    void anAnswerWithoutRowsIsEmpty() {
        assertThat(ExpectedAnswer.empty("?a\t?b\n")).isTrue();
        assertThat(ExpectedAnswer.empty("?_askResult\nfalse\n")).isTrue();
        assertThat(ExpectedAnswer.empty("?a\t?b\n\"x\"\t\n")).isFalse();
        assertThat(ExpectedAnswer.empty("?_askResult\ntrue\n")).isFalse();
        assertThat(ExpectedAnswer.empty("")).isTrue();
    }
}
