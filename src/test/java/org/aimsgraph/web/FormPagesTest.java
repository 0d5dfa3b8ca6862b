package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms take what people write, tell every mistake in its place, and hand out records with what they would change. */
class FormPagesTest {
    private static final String FLAWED = "/organisations/northlight-flawed";
    private static final String[] VERDICT = {"rdfs:label", "Verdict on 5.2-3", "rdfs:label~", "en", "earl:test", "iso42001:5.2-3", "earl:mode", "manual", "aims:decidedOn", "2026-05-04", "earl:assertedBy", "Anna Kowalska",
            "earl:result/earl:outcome", "failed", "earl:result/earl:info", "Read the policy and asked five people.", "earl:result/earl:info~", "en"};
    private static final String[] WAIVER = {"rdfs:label", "Waiver of 5.2-4", "aims:concernsProvision", "iso42001:5.2-4", "aims:owner", "Chief executive", "aims:reason", "The new policy comes in March.", "aims:startsOn", "2026-09-01", "aims:endsOn", "2027-03-31"};

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            WebPages pages = new WebPages(workspace, knowledge, List.of(), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)));
        }, "northlight-flawed", "empty", "../src/test/resources/web/hostile.ttl");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        return server.get(path, "Accept", "text/html");
    }

    /** @param fields name and value in turn */
    private static HttpResponse<String> post(String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2).mapToObj(i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1])).collect(Collectors.joining("&"));
        return server.send(HttpRequest.newBuilder(server.address(path)).headers("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Graph read(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "the answer", graph);
        return graph;
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    @TestFactory
    Stream<DynamicTest> everyKindHasAForm() {
        return new RecordForms(Shipped.KNOWLEDGE).kinds().stream().flatMap(kind -> Stream.of("northlight-flawed", "empty").map(slug -> dynamicTest(kind.name() + " of " + slug, () -> {
            HttpResponse<String> page = get("/organisations/" + slug + "/new/" + kind.name());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("name=\"rdfs:label\"").doesNotContain("onclick").doesNotContain("<script>");
            List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page.body()).results().map(match -> match.group(1)).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(Pattern.compile(" (?:for|list|aria-labelledby)=\"([^\"]+)\"").matcher(page.body()).results().map(match -> match.group(1))).allMatch(ids::contains);
        })));
    }

    @ParameterizedTest
    @CsvSource({"/organisations/northlight-flawed/new/Nothing,404", "/organisations/nobody/new,404", "/organisations/nobody/new/Risk,404", "/organisations/northlight-flawed/change?iri=https://northlight.example/id/nothing,404", "/organisations/northlight-flawed/change,404",
            "/organisations/northlight-flawed/change?iri=https://northlight.example/id/risk-07&as=version,400", "/organisations/northlight-flawed/change?iri=https://northlight.example/id/ai-policy-2&as=other,400"})
    void whatHasNoFormIsRefused(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
        assertThat(post(path, "rdfs:label", "x").statusCode()).isEqualTo(status);
    }

    @Test
    void theKindsAreNarrowedByWordsAndByGroup() {
        assertThat(get(FLAWED + "/new?q=waiver").body()).contains("/new/Waiver").doesNotContain("/new/Person\"");
        assertThat(get(FLAWED + "/new?group=" + encoded("Impact assessments")).body()).contains("/new/ImpactAssessment\"").doesNotContain("/new/Risk\"");
        assertThat(get("/organisations/empty/new").body()).contains("wait for it");
    }

    @Test
    void aJudgementTurnsItsVerdictAndIsHandedOut() {
        String shown = post(FLAWED + "/new/HumanVerdict", with(VERDICT, "do", "check")).body();
        assertThat(shown).contains("One verdict changes").contains("/requirements/5.2-3").contains("Download the record");
        HttpResponse<String> download = post(FLAWED + "/new/HumanVerdict", with(VERDICT, "do", "download"));
        assertThat(download.headers().firstValue("Content-Type")).hasValue("text/turtle; charset=utf-8");
        assertThat(download.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"verdict-on-5.2-3.ttl\"");
        assertThat(unescaped(shown)).as("the page shows what is handed out").contains(download.body());
        Graph graph = read(download.body());
        Node verdict = NodeFactory.createURI("https://northlight.example/id/verdict-on-5.2-3");
        assertThat(graph.contains(verdict, NodeFactory.createURI("http://www.w3.org/ns/earl#assertedBy"), NodeFactory.createURI("https://northlight.example/id/anna-kowalska"))).isTrue();
        assertThat(graph.stream()).noneMatch(triple -> triple.getObject().isBlank());
        assertThat(get(FLAWED + "/record?iri=" + encoded(verdict.getURI())).statusCode()).as("nothing is kept").isEqualTo(404);
    }

    @Test
    void aWaiverAloneTurnsNothingButLetsAJudgementStand() {
        String alone = post(FLAWED + "/new/HumanVerdict", with(VERDICT, "earl:result/earl:outcome", "passed", "do", "check")).body();
        String waiver = post(FLAWED + "/new/Waiver", with(WAIVER, "do", "check")).body();
        assertThat(waiver).contains("No verdict changes by a waiver alone").contains("Judge this requirement");
        String added = post(FLAWED + "/new/Waiver", with(WAIVER, "do", "download")).body();
        String[] passed = Stream.of(VERDICT).map(value -> value.equals("failed") ? "passed" : value.replace("5.2-3", "5.2-4")).toArray(String[]::new);
        assertThat(post(FLAWED + "/new/HumanVerdict", with(passed, "do", "check")).body()).as("without a waiver").contains("Verdicts that change").contains("a judgement alone does not overrule a rule");
        String both = post(FLAWED + "/new/HumanVerdict", with(passed, "added", added, "do", "check")).body();
        assertThat(both).contains("One verdict changes").contains("Download 2 records").doesNotContain("a judgement alone does not overrule a rule");
        assertThat(alone).as("two outcomes are one too many").contains("Give the verdict one outcome");
    }

    @Test
    void whatTheChecksSayOfTheRecordStandsBesideIt() {
        String shown = post(FLAWED + "/new/Risk", "rdfs:label", "A risk without anything", "do", "check").body();
        assertThat(shown).contains("What the checks say about it").contains("tag violation").contains("A risk without anything");
    }

    @Test
    void aRecordThatIsMissingIsFoundInTheNextOne() {
        String added = post("/organisations/empty/new/Person", "rdfs:label", "Ada Blake", "do", "download").body();
        String form = post("/organisations/empty/new/HumanVerdict", "added", added, "do", "start").body();
        assertThat(form).contains("<option value=\"Ada Blake\"").contains("goes along");
        String all = post("/organisations/empty/new/HumanVerdict", "added", added, "rdfs:label", "V", "earl:assertedBy", "Ada Blake", "do", "download").body();
        assertThat(all).contains("Ada Blake").contains("HumanVerdict");
    }

    @Test
    void everyMistakeStandsBesideItsFieldAndWhatWasWrittenStays() {
        HttpResponse<String> page = post(FLAWED + "/new/HumanVerdict", "rdfs:label", "", "aims:decidedOn", "next week", "earl:test", "iso42001:99.9-9", "earl:assertedBy", "Nobody", "earl:result/earl:info", "Kept words.", "do", "check");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("4 fields cannot be taken").contains("value=\"next week\"").contains("value=\"iso42001:99.9-9\"").contains(">Kept words.</textarea>").contains("<option value=\"Nobody\" selected");
        Matcher told = Pattern.compile("aria-describedby=\"[^\"]*?([\\w-]+-wrong)\" aria-invalid=\"true\"").matcher(page.body());
        List<String> wrong = told.results().map(match -> match.group(1)).toList();
        assertThat(wrong).hasSize(4).allSatisfy(id -> assertThat(page.body()).contains("id=\"" + id + "\""));
    }

    @Test
    void oneMorePlaceIsGivenAndNothingIsLost() {
        String page = post(FLAWED + "/new/Risk", "rdfs:label", "Kept", "aims:relatesToUse", "First use.", "aims:relatesToUse~", "en", "more", "aims:relatesToUse").body();
        assertThat(page).contains("value=\"Kept\"").contains(">First use.</textarea>");
        assertThat(Pattern.compile("<textarea[^>]*name=\"aims:relatesToUse\"").matcher(page).results()).hasSize(2);
        assertThat(page).containsPattern("<textarea id=\"f-aims-relatesToUse-1\"[^>]* autofocus");
    }

    @Test
    void theFormComesBackWithAllThatWasSent() {
        String page = post(FLAWED + "/new/HumanVerdict", with(VERDICT, "do", "edit")).body();
        assertThat(page).contains("value=\"Verdict on 5.2-3\"").contains("<option value=\"failed\" selected").contains(">Read the policy and asked five people.</textarea>");
    }

    @Test
    void aChangedRecordIsHandedOutWholeAndKeepsItsName() {
        String address = FLAWED + "/change?iri=" + encoded("https://northlight.example/id/risk-07");
        String form = get(address).body();
        String name = unescaped(form.replaceFirst("(?s).*name=\"rdfs:label\" value=\"([^\"]*)\".*", "$1"));
        assertThat(name).isNotBlank();
        HttpResponse<String> page = post(address, "rdfs:label", name + ", renamed", "rdfs:label~", "en", "do", "check");
        assertThat(page.body()).contains("in place of what was said of it").contains(", renamed");
        Graph graph = read(post(address, "rdfs:label", "Renamed", "do", "download").body());
        assertThat(graph.stream()).isNotEmpty().allMatch(triple -> triple.getSubject().getURI().equals("https://northlight.example/id/risk-07"));
    }

    @Test
    void aDocumentGetsItsNextVersionFromItsPage() {
        String record = get(FLAWED + "/record?iri=" + encoded("https://northlight.example/id/ai-policy-2")).body();
        assertThat(record).contains("as=version");
        String address = FLAWED + "/change?iri=" + encoded("https://northlight.example/id/ai-policy-2") + "&as=version";
        assertThat(get(address).body()).contains("stays as it is");
        Graph graph = read(post(address, "rdfs:label", "AI policy, version 3", "prov:wasRevisionOf", "https://northlight.example/id/ai-policy-2", "do", "download").body());
        assertThat(graph.contains(NodeFactory.createURI("https://northlight.example/id/ai-policy-version-3"), NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf"), NodeFactory.createURI("https://northlight.example/id/ai-policy-2"))).isTrue();
    }

    @Test
    void aCircleOfVersionsIsToldOnTheForm() {
        String address = FLAWED + "/change?iri=" + encoded("https://northlight.example/id/ai-policy-1");
        HttpResponse<String> page = post(address, "rdfs:label", "AI policy", "prov:wasRevisionOf", "https://northlight.example/id/ai-policy-2", "do", "check");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("revise one another in a circle").contains("name=\"prov:wasRevisionOf\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><b>x</b>", "'; DROP", "\u202Eegassem", "a\nb", "{0} ${x} @if(true)"})
    void whatIsWrittenIsShownAsItIsAndNeverRun(String text) {
        for (String step : List.of("check", "edit")) {
            String page = post(FLAWED + "/new/Waiver", "rdfs:label", "x " + text, "aims:reason", text, "aims:owner", text, "dcterms:source", "javascript:" + encoded(text), "do", step).body();
            assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("<b>x</b>").doesNotContainPattern("href=\"javascript:");
        }
        HttpResponse<String> download = post(FLAWED + "/new/Waiver", "rdfs:label", "x", "aims:reason", text, "do", "download");
        assertThat(read(download.body()).contains(Node.ANY, Node.ANY, NodeFactory.createLiteralString(text))).as("the text itself stays").isTrue();
        String shown = post(FLAWED + "/new/Waiver", "rdfs:label", "x " + text, "aims:reason", text, "do", "check").body();
        assertThat(shown).doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("<b>x</b>");
    }

    @Test
    void anAddressThatRunsSomethingIsRefusedWithASentence() {
        assertThat(post(FLAWED + "/new/Waiver", "rdfs:label", "x", "dcterms:source", "javascript:alert(1)", "do", "check").body()).contains("An address that begins with javascript: is not taken here");
    }

    @Test
    void aFormIsOfOneKindAndNoLargerThanAForm() {
        assertThat(post(FLAWED + "/new/Waiver", "rdfs:label", "x".repeat(1 << 21)).statusCode()).isEqualTo(413);
        assertThat(post(FLAWED + "/new/Waiver", IntStream.range(0, 201).mapToObj(i -> "aims:reason").flatMap(name -> Stream.of(name, "x")).toArray(String[]::new)).statusCode()).isEqualTo(422);
        HttpResponse<String> json = server.send(HttpRequest.newBuilder(server.address(FLAWED + "/new/Waiver")).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(post(FLAWED + "/new/Waiver", "added", "<a> <b", "do", "check").statusCode()).isEqualTo(400);
        assertThat(post(FLAWED + "/new/Waiver", "added", "<https://x.example/a> a <https://w3id.org/aims-graph/ns#Rsk> .", "do", "check").statusCode()).isEqualTo(422);
    }

    @Test
    void recordsThatAreHostileThemselvesHaveForms() {
        for (String kind : List.of("Risk", "HumanVerdict", "AISystem")) {
            assertThat(get("/organisations/hostile/new/" + kind).body()).doesNotContain("<script>").doesNotContain("<img").doesNotContain("<b>");
        }
    }

    @Test
    void theFormsAreReachedFromWhatTheyAnswer() {
        assertThat(get(FLAWED + "/requirements/5.2-4").body()).contains(FLAWED + "/new/HumanVerdict?").contains(FLAWED + "/new/Waiver?");
        assertThat(get(FLAWED + "/requirements/5.2-3").body()).contains(FLAWED + "/new/HumanVerdict?").doesNotContain(FLAWED + "/new/Waiver?");
        assertThat(get("/organisations/empty/requirements/5.2-1").body()).contains("/organisations/empty/new/AIPolicy\"");
        assertThat(get(FLAWED + "/worklist").body()).contains(FLAWED + "/new/HumanVerdict?");
        assertThat(get(FLAWED + "/records?kind=Risk").body()).contains(FLAWED + "/new/Risk\"");
        Matcher judge = Pattern.compile("href=\"([^\"]*/new/HumanVerdict[^\"]*)\"").matcher(get(FLAWED + "/requirements/5.2-3").body());
        assertThat(judge.find()).isTrue();
        assertThat(get(judge.group(1).replace("&amp;", "&")).body()).contains("value=\"Verdict on 5.2-3\"").contains("value=\"iso42001:5.2-3\"").contains("value=\"2026-11-23\"").contains("Whether the text of the policy makes the commitment");
    }

    @Test
    void thePagesSpeakFrenchAndSayWhatIsEnglish() {
        String page = get(FLAWED + "/new/Risk?lang=fr").body();
        assertThat(page).contains("Contrôler et montrer").contains("en anglais").contains("lang=\"en\">owner<");
    }
}
