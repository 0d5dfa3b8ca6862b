package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.api.Api;
import org.aimsgraph.check.Reports;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.aimsgraph.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages in a real browser: nothing on the console, nothing from elsewhere, no barrier, with and without JavaScript. */
class PagesInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final List<String> PATHS = List.of("/", "/organisations", "/search?q=supplier", "/standard/iso-iec-42001-2023", "/standard/iso-iec-42001-2023/A.6.2.4", "/standard/iso-iec-42001-2023/6.1.3-8", "/standard/eu-ai-act-2024-1689/art_9",
            "/organisations/northlight-flawed", "/organisations/northlight-flawed/requirements", "/organisations/northlight-flawed/requirements/6.1.3-3", "/organisations/northlight-flawed/applicability",
            "/organisations/northlight-flawed/systems", "/organisations/northlight-flawed/records", "/organisations/northlight-flawed/worklist", "/organisations/northlight-flawed/record?iri=https://northlight.example/id/triage-assist", "/organisations/northlight-flawed/new", "/organisations/northlight-flawed/new/Risk", "/organisations/northlight-flawed/change?iri=https://northlight.example/id/risk-07", "/questions", "/questions/risk-register", "/explore", "/explore?node=https://northlight.example/id/triage-assist", "/crosswalk", "/crosswalk/iso42001/iso27001?inferred=yes&relation=disputed", "/sparql", "/sparql?question=risk-register&lang=fr", "/cite", "/check", "/about", "/problems", "/questions/controls-by-reach", "/?lang=fr", "/no-such-page");

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            WebPages pages = new WebPages(workspace, knowledge, List.of(new Site.Section("nav.crosswalk", "/crosswalk"), new Site.Section("nav.questions", "/questions"),
                    new Site.Section("workbench.title", "/sparql"), new Site.Section("check.title", "/check"), new Site.Section("cite.title", "/cite")), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)), new Api(workspace, knowledge, ServerOptions.onPort(0), Clock.systemUTC()));
        }, "northlight-flawed");
        chromium = new Chromium(server.address("").toString());
        server.get("/organisations/northlight-flawed");                       // the first report takes some seconds
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsSoundOnADeskAndOnAPhone() {
        return PATHS.stream().map(path -> dynamicTest(path, () -> {
            long before = unexpected().count();
            try (BrowserContext desk = chromium.page(DESK, true).context()) {
                Page page = desk.pages().get(0);
                page.navigate(server.address(path).toString());
                assertThat(page.locator("h1").count()).isEqualTo(1);
                Chromium.keepPicture(page, name(path) + "-desk");
                assertThat(new AxeBuilder(page).exclude(".editor").analyze().getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).limit(3).toList())).isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Chromium.keepPicture(page, name(path) + "-dark");
                page.setViewportSize(PHONE, 800);
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("no wider than a phone").isLessThanOrEqualTo(PHONE);
            }
            try (BrowserContext phone = chromium.page(PHONE, false).context()) {
                Page page = phone.pages().get(0);
                page.navigate(server.address(path).toString());
                assertThat(page.locator("main h1").isVisible()).as("without JavaScript").isTrue();
                Chromium.keepPicture(page, name(path) + "-phone");
            }
            assertThat(unexpected().skip(before)).isEmpty();
        }));
    }

    @Test
    void aControlIsFoundItsFailureUnderstoodAndTheRecordReached() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/").toString());
            page.locator("header input[type=search]").fill("A.6.2.4");
            page.keyboard().press("Enter");
            page.locator("#results a[href$='/A.6.2.4']").first().click();
            assertThat(page.locator("h1").innerText()).contains("verification and validation");
            assertThat(page.locator("main").innerText()).as("the verdict stands beside what the control asks").contains("Failed");
            page.navigate(server.address("/organisations/northlight-flawed/requirements?verdict=failed").toString());
            page.locator("main tbody a").first().click();
            assertThat(page.locator("main").innerText()).as("why it failed").containsIgnoringCase("why");
            page.locator("main a[href*='/record?']").first().click();
            assertThat(page.url()).contains("/record?");
            assertThat(page.locator("h1").innerText()).isNotBlank();
        }
        assertThat(unexpected()).isEmpty();
    }

    @Test
    void twoFrameworksAreComparedDownToWhoSaysSo() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/crosswalk").toString());
            page.locator("select[name=to]").selectOption("nistairmf");
            page.locator("main form button").click();
            assertThat(page.url()).endsWith("/crosswalk/iso42001/nistairmf");
            int all = Integer.parseInt(page.locator("#pairs h2 span").innerText());
            page.locator("table.heat td.warm a").first().click();
            assertThat(Integer.parseInt(page.locator("#pairs h2 span").innerText())).as("the cell narrows the pairs").isPositive().isLessThan(all);
            assertThat(page.locator("#pairs tbody tr td:last-child").first().innerText()).as("a reason and its author").contains("AIMS Graph");
            page.locator("#pairs tbody a.at").first().click();
            assertThat(page.url()).contains("/standard/");
        }
        assertThat(unexpected()).isEmpty();
    }

    @Test
    void thePictureOfTheGraphGrowsWhereSomebodyChooses() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/explore?node=https://northlight.example/id/triage-assist").toString());
            page.locator("figure.explorer[data-drawn]").waitFor();
            int first = Integer.parseInt(page.locator("figure.explorer").getAttribute("data-drawn"));
            assertThat(first).as("the thing and its neighbours").isGreaterThan(5);
            page.locator("main .sided li a").first().click();
            page.locator("figure.explorer[data-drawn]").waitFor();
            assertThat(page.url()).doesNotContain("id%2Ftriage-assist");
            assertThat(page.locator("h1").innerText()).isNotBlank();
        }
        assertThat(unexpected()).isEmpty();
    }

    @Test
    void aQuestionIsAskedWithAChoiceAndWithoutJavaScript() {
        try (BrowserContext context = chromium.page(DESK, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/questions/risk-register").toString());
            int all = page.locator("tbody tr").count();
            page.locator("select[name=level]").selectOption("code:risk-level-high");
            page.locator("main form button").click();
            assertThat(page.locator("tbody tr").count()).isPositive().isLessThan(all);
        }
    }

    @Test
    void theKeyboardReachesTheContentAndTheLookCanBeChosenWithoutJavaScript() {
        try (BrowserContext context = chromium.page(DESK, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/").toString());
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip:focus").count()).as("the first stop skips to the content").isEqualTo(1);
            page.locator("button[name=theme][value=dark]").click();
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            page.locator("button[name=lang][value=fr]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        }
    }

    /** What the browser complained about, without the refusals that the tests themselves bring about. */
    private static Stream<String> unexpected() {
        return chromium.complaints().stream().filter(complaint -> !complaint.contains("no-such-page"));
    }

    private static String name(String path) {
        String name = path.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
