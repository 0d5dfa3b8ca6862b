package org.aimsgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The server answers what {@code openapi.yaml} says, in every form and with every refusal, and nothing else. */
class ApiContractTest {
    private static final Path REQUESTS = Path.of("src/test/resources/api/requests.tsv");

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** An address and the media type of its answer. */
    private record Row(String path, String mediaType) {}

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(REQUESTS).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(cells -> new Row(cells[0], cells[1]));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsAsDocumented() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row.path(), () -> {
            HttpResponse<String> response = api.server().get(row.path());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(ApiServer.mediaType(response)).isEqualTo(row.mediaType());
            assertThat(response.body()).isNotEmpty();
            assertThat(api.objections(row.path(), "GET", response)).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> whoHasTheAnswerAlreadyGetsNoneAgain() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row.path(), () -> {
            String tag = api.server().get(row.path()).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = api.server().get(row.path(), "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(api.objections(row.path(), "GET", again)).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> theHeadersAloneAreThoseOfTheAnswer() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row.path(), () -> {
            HttpResponse<String> whole = api.server().get(row.path());
            HttpResponse<String> head = api.server().send(HttpRequest.newBuilder(api.server().address(row.path())).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
            assertThat(head.headers().firstValue("Content-Type")).isEqualTo(whole.headers().firstValue("Content-Type"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aFormThatIsNotOfferedIsRefusedWithThoseThatAre() throws IOException {
        return rows().filter(row -> !row.path().contains("format=")).map(row -> DynamicTest.dynamicTest(row.path(), () -> {
            HttpResponse<String> refused = api.server().get(row.path(), "Accept", "image/png");
            assertProblem(refused, 406, row.path());
            assertThat(refused.body()).contains("This can be had as").contains(row.mediaType());
        }));
    }

    @TestFactory
    Stream<DynamicTest> aParameterThatMeansNothingIsRefused() throws IOException {
        return rows().map(Row::path).map(path -> DynamicTest.dynamicTest(path, () -> assertProblem(api.server().get(path + (path.contains("?") ? "&" : "?") + "limmit=5"), 400, path)));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotExistIsAProblem() throws IOException {
        return rows().map(Row::path).filter(path -> api.template(path).contains("{")).map(path -> {
            String[] wanted = api.template(path).split("/");
            String[] given = path.replaceFirst("\\?.*", "").split("/");
            for (int i = 0; i < wanted.length; i++) {
                given[i] = wanted[i].startsWith("{") ? "no-such-thing" : given[i];
            }
            return String.join("/", given) + (path.contains("?") ? path.substring(path.indexOf('?')) : "");
        }).distinct().map(path -> DynamicTest.dynamicTest(path, () -> assertProblem(api.server().get(path), 404, path)));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String path) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(ApiServer.mediaType(response)).isEqualTo("application/problem+json");
        assertThat(ApiServer.json(response.body()).get("status").asInt()).isEqualTo(status);
        assertThat(api.objections(path, "GET", response)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsAnsweredOrAsksForWhatItNeeds() {
        return StreamSupport.stream(ApiServer.json(api.server().get("/api/questions?limit=500").body()).get("items").spliterator(), false).map(question -> DynamicTest.dynamicTest(question.get("name").asText(), () -> {
            boolean needs = StreamSupport.stream(question.get("parameters").spliterator(), false).anyMatch(parameter -> parameter.get("needed").asBoolean());
            String path = "/api/questions/" + question.get("name").asText() + "/results";
            HttpResponse<String> response = api.server().get(path + "?organisation=northlight");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(needs ? 400 : 200);
            assertThat(api.objections(path, "GET", response)).isEmpty();
        }));
    }

    @Test
    void requestsAtOnceGetTheAnswersOfRequestsAlone() throws IOException {
        Map<String, String> alone = rows().collect(Collectors.toMap(Row::path, row -> api.server().get(row.path()).body()));
        List<String> many = new ArrayList<>();
        IntStream.range(0, 4).forEach(time -> many.addAll(alone.keySet()));
        Collections.shuffle(many, new Random(42));
        List<String> different = many.parallelStream().filter(path -> !api.server().get(path).body().equals(alone.get(path))).toList();
        assertThat(different).isEmpty();
    }

    @Test
    void everyDocumentedFormIsAskedForHere() throws IOException {
        Set<String> asked = rows().map(row -> api.template(row.path()) + " " + row.mediaType()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = new TreeSet<>();
        for (String path : api.templates()) {
            if (api.contract().get("paths").get(path).has("get")) {
                Iterable<String> types = () -> api.contract().get("paths").get(path).get("get").get("responses").get("200").get("content").fieldNames();
                StreamSupport.stream(types.spliterator(), false).forEach(type -> documented.add(path + " " + type));
            }
        }
        documented.remove("/api/questions/{name}/results text/turtle");         // no question that is shipped gives a graph
        assertThat(asked).isEqualTo(documented);
    }

    @Test
    void theServerAnswersTheDocumentedAddressesAndNoOthers() {
        Javalin javalin = Javalin.create(config -> ApiServer.api(api.server().workspace()).addTo(config.routes));
        Set<String> answered = javalin.unsafe.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint).filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method + " " + endpoint.path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> documented = api.templates().stream().flatMap(path -> {
            Iterable<String> methods = () -> api.contract().get("paths").get(path).fieldNames();
            return StreamSupport.stream(methods.spliterator(), false).map(method -> method.toUpperCase(Locale.ROOT) + " " + path);
        }).collect(Collectors.toCollection(TreeSet::new));
        assertThat(answered).isEqualTo(documented);
    }

    @Test
    void theIndexLeadsToEveryAddress() {
        List<String> links = StreamSupport.stream(ApiServer.json(api.server().get("/api").body()).get("links").spliterator(), false).map(link -> link.get("href").asText()).toList();
        assertThat(links).containsExactlyElementsOf(api.templates());
    }
}
