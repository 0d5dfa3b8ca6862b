package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TurtleReaderTest {
    private static final String PREFIXES = "@prefix ex: <https://example.org/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

    static Stream<Arguments> badTexts() {
        return Stream.of(
                arguments("ex:a ex:b .", Problem.SYNTAX_ERROR, "text.ttl, line 3, column"),
                arguments("ex:a ex:b \"unclosed .\n", Problem.SYNTAX_ERROR, "text.ttl, line 4, column 1: Broken token (newline in string)"),
                arguments("ey:a ex:b ex:c .", Problem.SYNTAX_ERROR, "ey"),
                arguments("ex:a ex:on \"2026-02-30\"^^xsd:date .", Problem.BAD_VALUE, "line 3, column 12: '2026-02-30' is not a date. Write it as 2026-03-10."),
                arguments("ex:a ex:on \"10.03.2026\"^^xsd:date .", Problem.BAD_VALUE, "'10.03.2026' is not a date"),
                arguments("ex:a ex:yes \"yes\"^^xsd:boolean .", Problem.BAD_VALUE, "'yes' is not a yes or no"),
                arguments("ex:a ex:every \"12 months\"^^xsd:duration .", Problem.BAD_VALUE, "'12 months' is not a duration"),
                arguments("ex:a ex:b <urn:x> .", Problem.BAD_VALUE, "<urn:x> is no well-formed IRI: The scheme specific syntax rules are violated."),
                arguments("hello", Problem.SYNTAX_ERROR, "'hello' is out of place"),
                arguments("<a> ex:b ex:c .", Problem.BAD_VALUE, "<a> is not a full address"),
                arguments("ex:a ex:b <https://example.org/with space> .", Problem.SYNTAX_ERROR, "line 3"),
                arguments("<html><body>no</body></html>", Problem.SYNTAX_ERROR, "line 3"),
                arguments("(".repeat(100_000), Problem.SYNTAX_ERROR, "text.ttl"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void refusesABadTextWithItsPlaceAndAddsNothing(String text, Problem problem, String told) {
        Graph target = GraphMemFactory.createGraphMem2();
        assertThatThrownBy(() -> read("ex:good ex:b ex:c .\n" + text, target))
                .isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
        assertThatThrownBy(() -> read(text, target)).hasMessageContaining(told).hasMessageNotContaining("Exception");
        assertThat(target.isEmpty()).isTrue();
    }

    @Test
    void tellsAllBadValuesAtOnce() {
        assertThatThrownBy(() -> read("ex:a ex:on \"x\"^^xsd:date , \"y\"^^xsd:date .", GraphMemFactory.createGraphMem2()))
                .hasMessageContaining("'x'").hasMessageContaining("'y'");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        assertThatThrownBy(() -> TurtleReader.read(new ByteArrayInputStream(picture), "picture.ttl", GraphMemFactory.createGraphMem2()))
                .hasMessageContaining("picture.ttl is not text in UTF-8");
        assertThatThrownBy(() -> TurtleReader.read(new ByteArrayInputStream(new byte[] {'a', 0}), "zero.ttl", GraphMemFactory.createGraphMem2()))
                .hasMessageContaining("zero.ttl holds binary data");
    }

    @Test
    void readsAByteOrderMarkAndAnOwnBase() {
        Graph target = GraphMemFactory.createGraphMem2();
        read("\uFEFF@base <https://example.org/> . <a> <b> <c> .", target, "");
        assertThat(target.size()).isEqualTo(1);
    }

    private static void read(String text, Graph target) {
        read(text, target, PREFIXES);
    }

    private static void read(String text, Graph target, String prefixes) {
        TurtleReader.read(new ByteArrayInputStream((prefixes + text).getBytes(StandardCharsets.UTF_8)), "text.ttl", target);
    }
}
