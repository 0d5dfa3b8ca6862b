package org.aimsgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.JsonReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API tells what the data and the command line tell. */
class ApiAnswersTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = new ApiServer();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode get(String path) {
        HttpResponse<String> response = api.server().get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ApiServer.json(response.body());
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.get(field).asText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/provisions?limit=400", "/api/requirements?limit=37&standard=iso42001", "/api/checks?limit=500", "/api/organisations/northlight/records?limit=499", "/api/standards?limit=1&offset=80"})
    void theLinksLeadThroughEveryItemOnce(String first) {
        List<String> seen = new ArrayList<>();
        Optional<String> path = Optional.of(first);
        int total = 0;
        while (path.isPresent()) {
            HttpResponse<String> response = api.server().get(path.get());
            JsonNode page = ApiServer.json(response.body());
            total = page.get("total").asInt() - (first.contains("offset") ? 80 : 0);
            seen.addAll(texts(page.get("items"), "iri"));
            Matcher next = NEXT.matcher(response.headers().firstValue("Link").orElseThrow());
            path = next.find() ? Optional.of(next.group(1)) : Optional.empty();
        }
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void theRequirementsAreThoseOfTheStandard() {
        assertThat(get("/api/requirements?standard=iso42001").get("total").asInt()).isEqualTo(268);
        assertThat(get("/api/provisions?standard=iso42001&kind=Control").get("total").asInt()).isEqualTo(38);
        assertThat(get("/api/provisions?standard=iso27001&kind=Control").get("total").asInt()).isEqualTo(93);
        assertThat(texts(get("/api/requirements?provision=6.1.3&standard=iso42001").get("items"), "number")).isNotEmpty().allMatch(number -> number.startsWith("6.1.3-"));
    }

    @Test
    void theReportIsThatOfTheCommandLine() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        JsonReport.write(Shipped.CHECKER.check(Shipped.example("northlight"), LocalDate.of(2026, 11, 23)), expected);
        assertThat(api.server().get("/api/organisations/northlight/report").body()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyOrganisationPassesNothing() {
        assertThat(get("/api/organisations/empty/report").get("summary").get("passed").asInt()).isZero();
        assertThat(get("/api/organisations/empty/requirements/5.2-1/reasons").get("missing")).isNotEmpty();
    }

    @Test
    void recordsAreNarrowedByClassCodeAndWords() {
        JsonNode risks = get("/api/organisations/northlight/records?class=aims:Risk&limit=500");
        JsonNode narrowed = get("/api/organisations/northlight/records?class=aims:Risk&code=code:likelihood-possible&limit=500");
        int counted = StreamSupport.stream(risks.get("codes").spliterator(), false).filter(facet -> facet.get("id").asText().equals("code:likelihood-possible")).findFirst().orElseThrow().get("count").asInt();
        assertThat(narrowed.get("total").asInt()).isEqualTo(counted).isPositive().isLessThan(risks.get("total").asInt());
        assertThat(texts(risks.get("items"), "iri")).containsAll(texts(narrowed.get("items"), "iri"));
        assertThat(get("/api/organisations/northlight/records?q=no-such-word-anywhere").get("total").asInt()).isZero();
    }

    @Test
    void whatARecordStatesIsLinkedFromTheOtherEnd() {
        JsonNode risk = get("/api/organisations/northlight/record?iri=https://northlight.example/id/risk-07");
        JsonNode back = StreamSupport.stream(risk.get("linkedFrom").spliterator(), false).findFirst().orElseThrow();
        String other = back.get("values").get(0).get("iri").asText();
        assertThat(get("/api/organisations/northlight/record?iri=" + other).get("states").toString()).contains("https://northlight.example/id/risk-07");
    }

    @Test
    void whatFollowsIsToldApartFromWhatIsStated() {
        List<String> stated = texts(get("/api/mappings?from=iso42001&to=nistairmf&limit=500").get("items"), "known");
        assertThat(stated).isNotEmpty().allMatch(known -> known.equals("asserted") || known.equals("inverted"));
        JsonNode inferred = get("/api/mappings?from=iso42001:A.6&to=nistairmf&inferred=true&limit=500").get("items");
        assertThat(texts(inferred, "known")).containsAnyOf("composed", "rolledUp", "candidate");
        inferred.forEach(pair -> assertThat(pair.has("row")).isNotEqualTo(pair.has("steps")));
    }

    @Test
    void aQuestionIsAskedOfTheOrganisationThatIsNamed() {
        String path = "/api/questions/systems-by-role-and-stage/results?format=csv";
        assertThat(api.server().get(path + "&organisation=northlight").body().lines().count()).isGreaterThan(1);
        assertThat(api.server().get(path + "&organisation=empty").body().lines().count()).isEqualTo(1);
        assertThat(api.server().get(path).body().lines().count()).as("two are served, so none is meant").isEqualTo(1);
    }

    @Test
    void acceptChoosesTheFormAndQualityCounts() {
        String path = "/api/organisations/northlight/certification";
        assertThat(ApiServer.mediaType(api.server().get(path, "Accept", "text/calendar"))).isEqualTo("text/calendar");
        assertThat(ApiServer.mediaType(api.server().get(path, "Accept", "application/json;q=0.2, text/plain;q=0.8"))).isEqualTo("text/plain");
        assertThat(ApiServer.mediaType(api.server().get(path, "Accept", "*/*"))).isEqualTo("application/json");
        assertThat(api.server().get(path).headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void aMethodThatIsNotOfferedIsAnsweredWithThoseThatAre() {
        HttpResponse<String> deleted = api.server().send(HttpRequest.newBuilder(api.server().address("/api/standards")).DELETE());
        assertThat(deleted.statusCode()).isEqualTo(405);
        assertThat(deleted.headers().firstValue("Allow").orElse("").split(", ")).containsExactlyInAnyOrder("GET", "HEAD");
        assertThat(api.server().get("/api/check").headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void twoDaysAreComparedAsOnTheCommandLine() {
        JsonNode difference = get("/api/organisations/northlight/difference?from=2026-10-31&to=2026-11-23");
        assertThat(difference.get("to").get("verdicts")).isEqualTo(get("/api/organisations/northlight/difference?from=2026-09-30").get("to").get("verdicts"));
        assertThat(texts(difference.get("verdicts"), "requirement")).contains("10.2-6");
        assertThat(get("/api/organisations/northlight/difference?from=2026-11-23").get("summary").get("differs").asBoolean()).isFalse();
        assertThat(api.server().get("/api/organisations/northlight/difference").statusCode()).isEqualTo(400);
        assertThat(api.server().get("/api/organisations/northlight/difference?from=yesterday").statusCode()).isEqualTo(400);
    }
}
