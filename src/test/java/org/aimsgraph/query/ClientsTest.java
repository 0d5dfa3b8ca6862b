package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.serve.RunningServer;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ordinary clients of the SPARQL protocol, Jena's and RDF4J's, get over HTTP the answers that the command line gives. */
class ClientsTest {
    private static final Map<String, OtherEngine> RDF4J = new HashMap<>();
    private static RunningServer server;

    @BeforeAll
    static void serve() {
        server = new RunningServer(workspace -> List.of(), examples().toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        RDF4J.values().forEach(OtherEngine::close);
        RDF4J.clear();
        server.close();
    }

    private static Stream<ExpectedAnswer> answers() {
        return AskedOf.QUESTIONS.all().stream().flatMap(question -> ExpectedAnswer.to(question).stream()).filter(ClientsTest::isServed);
    }

    /** Fixtures of a few records are no organisation that a server takes. */
    private static boolean isServed(ExpectedAnswer answer) {
        return answer.askedOf().equals(AskedOf.LIBRARY_ALONE) || Files.isDirectory(Path.of("examples", answer.askedOf())) && !Files.exists(answer.file().resolveSibling(answer.askedOf() + ".ttl"));
    }

    private static List<String> examples() {
        return answers().map(ExpectedAnswer::askedOf).filter(name -> !name.equals(AskedOf.LIBRARY_ALONE)).distinct().sorted().toList();
    }

    private static URI endpoint(ExpectedAnswer answer) {
        return server.address(answer.askedOf().equals(AskedOf.LIBRARY_ALONE) ? "/aims/sparql" : "/organisations/" + answer.askedOf() + "/sparql");
    }

    @Test
    void noQuestionIsLeftOut() {
        Set<String> asked = answers().map(answer -> answer.question().name()).collect(Collectors.toSet());
        assertThat(AskedOf.QUESTIONS.all()).extracting(Question::name).filteredOn(name -> !asked.contains(name)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyAnswer() {
        return answers().map(answer -> dynamicTest(ExpectedAnswer.HOME.relativize(answer.file()).toString(), answer.file().toUri(), () -> bothClientsGetIt(answer)));
    }

    private static void bothClientsGetIt(ExpectedAnswer expected) {
        Map<String, Node> values = expected.data().values(expected.question(), expected.given());
        Query query = FilledIn.of(expected.question(), values);
        List<String> here = OtherEngine.lines(expected.data().answer(expected.question(), expected.given()));
        assertThat(OtherEngine.lines(jena(expected, query))).as("Jena's client").isEqualTo(here);
        OtherEngine client = RDF4J.computeIfAbsent(endpoint(expected).getPath(), path -> OtherEngine.clientOf(endpoint(expected)));
        assertThat(client.lines(query.serialize(), Map.of())).as("RDF4J's client").isEqualTo(here);
    }

    private static Answer jena(ExpectedAnswer expected, Query filledIn) {
        try (QueryExecHTTP query = QueryExecHTTP.service(endpoint(expected).toString()).query(filledIn).build()) {
            return switch (expected.question().form()) {
                case "ask" -> new Answer.YesOrNo(query.ask());
                case "construct" -> new Answer.Triples(query.construct(GraphMemFactory.createGraphMem2()), false);
                default -> {
                    RowSet rows = query.select();
                    yield new Answer.Rows(rows.rewindable(), false);
                }
            };
        }
    }
}
