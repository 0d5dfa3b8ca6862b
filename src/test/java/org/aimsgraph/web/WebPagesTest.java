package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page answers, is sound HTML, speaks the reader's language and trusts nothing that a record says. */
class WebPagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final List<String> ORGANISATIONS = List.of("northlight", "northlight-flawed", "harbour", "empty");
    private static final List<String> PAGES = List.of("", "/requirements", "/requirements?verdict=failed&mode=part&q=risk", "/requirements/6.1.3-8", "/requirements/9.2.2-1", "/requirements/C-03",
            "/applicability", "/applicability?decision=excluded&q=a.6", "/systems", "/records", "/records?kind=Risk&page=2", "/worklist", "/worklist?size=2&seed=x", "/difference", "/difference?from=2026-06-30&to=2026-09-30");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)<(script|link|img|iframe)\\b[^>]*(src|href)=\"(?!/)|@import|\\son[a-z]+=\"|<script>|\\bstyle=\"[^\"]*url\\(");

    private static RunningServer server;
    private static RunningServer hostile;

    @BeforeAll
    static void start() {
        server = serving("northlight", "northlight-flawed", "harbour", "empty");
        hostile = serving("../src/test/resources/web/hostile.ttl");
    }

    private static RunningServer serving(String... examples) {
        return new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            WebPages pages = new WebPages(workspace, knowledge, List.of(), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)));
        }, examples);
    }

    @AfterAll
    static void stop() {
        server.close();
        hostile.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageAnswersAndIsSound() {
        List<String> paths = new ArrayList<>(List.of("/", "/search", "/search?q=risk", "/search?q=A.6.2.4&kind=RECORD", "/search?q=nothing-is-called-so", "/organisations",
                "/standard/iso-iec-42001-2023", "/standard/eu-ai-act-2024-1689", "/standard/iso-iec-42001-2023/6.1.3", "/standard/iso-iec-42001-2023/6.1.3-8", "/standard/iso-iec-42001-2023/A.6.2.4",
                "/standard/nist-ai-rmf-1.0/GOVERN-1.1", "/standard/eu-ai-act-2024-1689/art_9.par_2", "/standard/iso-iec-17021-1-2015/C-03", "/questions", "/questions?audience=auditor&q=risk", "/questions/overlap-of-two-standards", "/questions/untreated-risks-above-criteria?organisation=northlight-flawed", "/questions/transparency-page", "/questions/documents-in-force?as-of=nonsense",
                "/sparql", "/sparql?question=risk-register&level=code:risk-level-high", "/cite", "/check", "/about", "/problems", "/explore", "/explore?node=iso42001:A.6.2.4", "/explore?node=iso42001:A.6.2.4&whole=%5Esssom:subject_id", "/explore?node=https://northlight.example/id/triage-assist&organisation=northlight", "/explore?node=aims:Risk&organisation=", "/crosswalk", "/crosswalk/iso42001/iso27001", "/crosswalk/iso42001/iso27001?rows=6&columns=6", "/crosswalk/iso42001/nistairmf?inferred=yes&relation=open&page=2", "/crosswalk/euaiact/iso42001?relation=gap&page=999999", "/crosswalk/iso42001/iso27001?rows=%3Cscript%3E&relation=none"));
        ORGANISATIONS.forEach(slug -> PAGES.forEach(page -> paths.add("/organisations/" + slug + page)));
        return paths.stream().map(path -> dynamicTest(path, () -> isSound(page(path))));
    }

    private static void isSound(String html) {
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<main id=\"main\">");
        assertThat(OUTSIDE.matcher(html).results().map(match -> match.group())).as("nothing from elsewhere and no script within").isEmpty();
        assertThat(ID.matcher(html).results().map(match -> match.group(1)).toList()).doesNotHaveDuplicates();
        List<Integer> levels = HEADING.matcher(html).results().map(match -> Integer.valueOf(match.group(1))).toList();
        assertThat(levels).first().isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    /** The API is another part of the server, which is not served here. */
    @TestFactory
    Stream<DynamicTest> everyLinkOfTheseLeadsSomewhere() {
        return Stream.of("/", "/standard/iso-iec-42001-2023/A.6.2.4", "/organisations/northlight-flawed", "/organisations/harbour/applicability", "/organisations/northlight/requirements/6.1.3-8", "/search?q=impact", "/questions", "/questions/risk-register", "/organisations/empty/worklist", "/sparql?question=risk-register", "/about").map(path -> dynamicTest(path, () -> {
            Set<String> links = new LinkedHashSet<>();
            HREF.matcher(page(path)).results().map(match -> match.group(1).replace("&amp;", "&").replaceFirst("#.*", "")).filter(href -> href.startsWith("/") && !href.startsWith("/api/")).forEach(links::add);
            assertThat(links).isNotEmpty();
            links.stream().limit(150).forEach(link -> assertThat(server.get(link, "Accept", BROWSER).statusCode()).as(link).isEqualTo(200));
        }));
    }

    @Test
    void everyProvisionAndRequirementHasItsPage() {
        Graph graph = server.workspace().library().graph();
        List<Node> places = Stream.concat(Graphs.instances(graph, Aims.PROVISION).stream(), Graphs.instances(graph, Aims.REQUIREMENT).stream()).filter(node -> node.getURI().startsWith(Namespaces.STANDARD)).toList();
        assertThat(places).hasSizeGreaterThan(1000);
        for (Node place : places) {
            HttpResponse<String> answer = server.get(place.getURI().substring(Namespaces.BASE.length() - 1), "Accept", BROWSER);
            assertThat(answer.statusCode()).as(place.getURI()).isEqualTo(200);
            assertThat(answer.body()).contains(place.getURI());
        }
    }

    @Test
    void aProvisionTellsTheVerdictOfEachOrganisation() {
        String html = page("/standard/iso-iec-42001-2023/6.1.3");
        assertThat(html).contains("/organisations/northlight-flawed/requirements/6.1.3-4\"><i aria-hidden=\"true\">✗").contains("/organisations/northlight/requirements/6.1.3-4\"><i aria-hidden=\"true\">✓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/organisations/nobody", "/organisations/nobody/systems", "/organisations/harbour/requirements/99", "/organisations/harbour/record?iri=https://northlight.example/id/triage-assist", "/standard/iso-iec-42001-2023/Z.9", "/standard/nothing", "/static/nothing.css"})
    void whatIsNotThereIsAPageForReadersAndADocumentForPrograms(String path) {
        HttpResponse<String> forReaders = server.get(path, "Accept", BROWSER);
        assertThat(forReaders.statusCode()).isEqualTo(404);
        assertThat(forReaders.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        isSound(forReaders.body());
        HttpResponse<String> forPrograms = server.get(path, "Accept", "application/json");
        assertThat(forPrograms.statusCode()).isIn(404, 406);
        assertThat(forPrograms.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void theLanguageIsThatOfTheAddressElseOfTheChoiceElseOfTheBrowser() {
        assertThat(language("/", "Accept-Language", "fr-CA,en;q=0.5")).isEqualTo("fr");
        assertThat(language("/", "Accept-Language", "de")).isEqualTo("en");
        assertThat(language("/", "Accept-Language", "fr", "Cookie", "lang=en")).isEqualTo("en");
        assertThat(language("/?lang=fr", "Cookie", "lang=en")).isEqualTo("fr");
        assertThat(language("/?lang=xx", "Accept-Language", ";;;")).isEqualTo("en");
        assertThat(server.get("/organisations/northlight", "Accept-Language", "fr").body()).contains("Vue d’ensemble").doesNotContain(">Overview<");
    }

    @Test
    void aChoiceIsKeptAndLeadsBackToThisServerOnly() {
        HttpResponse<String> answer = choose("theme=dark&back=%2Fsearch%3Fq%3Drisk");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/search?q=risk");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("theme=dark").contains("HttpOnly").contains("SameSite=Strict");
        assertThat(server.get("/", "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(server.get("/", "Cookie", "theme=evil").body()).doesNotContain("data-theme=\"");
        for (String outside : List.of("https://example.org/", "//example.org/", "/\\example.org", "/%0d%0aSet-Cookie: x=y")) {
            assertThat(choose("lang=fr&back=" + URLEncoder.encode(outside.replace("%0d%0a", "\r\n"), StandardCharsets.UTF_8)).headers().firstValue("Location")).as(outside).hasValue("/");
        }
    }

    @Test
    void filesAreKeptByBrowsersAndNothingElseCanBeHad() {
        String css = HREF.matcher(page("/")).results().map(match -> match.group(1)).filter(href -> href.contains("aims.css")).findFirst().orElseThrow();
        HttpResponse<String> answer = server.get(css);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(server.get("/static/lib/htmx.org/2.0.10/dist/htmx.min.js").statusCode()).isEqualTo(200);
        for (String trick : List.of("/static/..%2fmessages.properties", "/static/lib/..%2f..%2f..%2faims/build.properties", "/static/./aims.css", "/static/lib/htmx.org", "/static//aims/build.properties")) {
            assertThat(server.get(trick).statusCode()).as(trick).isIn(400, 404);
        }
    }

    @Test
    void whatRecordsSayIsNeverCodeNorALinkToCode() {
        List<String> paths = new ArrayList<>(PAGES.stream().map(page -> "/organisations/hostile" + page).toList());
        paths.addAll(List.of("/", "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27", "/search?q=alert", "/organisations/hostile/records?q=%22%3E%3Cb%3E", "/organisations/hostile/worklist?seed=%22%3E%3Cb%3E", "/organisations/hostile/requirements?q=%3Cimg%20src=x%3E"));
        HREF.matcher(hostile.get("/organisations/hostile/records", "Accept", BROWSER).body()).results().map(match -> match.group(1)).filter(href -> href.contains("/record?")).map(href -> href.replace("&amp;", "&")).forEach(paths::add);
        for (String path : paths) {
            HttpResponse<String> answer = hostile.get(path, "Accept", BROWSER);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("<script>").doesNotContain("<img").doesNotContain("<b>").doesNotContainPattern("(?i)href=\"\\s*(javascript|data|vbscript|file):");
        }
    }

    @Test
    void twoStatementsOfApplicabilityAreCompared() {
        String html = hostile.get("/organisations/hostile/applicability?against=" + URLEncoder.encode("https://hostile.example/id/soa-1", StandardCharsets.UTF_8), "Accept", BROWSER).body();
        assertThat(html).contains("was: included · Yes.").contains("added").contains("Only the other statement has: ").contains("/standard/iso-iec-42001-2023/A.2.4");
    }

    private static String page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", BROWSER);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return answer.body();
    }

    private static String language(String path, String... headers) {
        return server.get(path, headers).body().replaceFirst("(?s).*?<html lang=\"(\\w+)\".*", "$1");
    }

    private static HttpResponse<String> choose(String form) {
        return server.send(HttpRequest.newBuilder(server.address("/preferences")).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
