package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.difference.Trend;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages on what changed, in a real browser: sound in light and dark, on a desk and on a phone, with and without JavaScript, and on paper. */
class ChangesInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String HOME = "/organisations/northlight";
    private static final List<String> PATHS = List.of(HOME, HOME + "/difference?from=2026-10-31&to=2026-11-23", HOME + "/difference?from=2026-02-28&to=2026-03-31", HOME + "/difference?from=2026-11-23&to=2026-11-23", HOME + "/requirements", HOME + "/requirements?area=6",
            HOME + "/systems", HOME + "/record?iri=https://northlight.example/id/ai-policy-2", "/organisations/northlight-flawed/worklist", "/organisations/after/applicability?against=https://two-states.example/id/soa&changed=1", HOME + "?lang=fr");

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        AtomicReference<Knowledge> asked = new AtomicReference<>();
        server = new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            asked.set(knowledge);
            WebPages pages = new WebPages(workspace, knowledge, List.of(), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)));
        }, "northlight", "northlight-flawed", "../src/test/resources/difference/after.ttl");
        chromium = new Chromium(server.address("").toString());
        asked.get().history().trendBeside(server.workspace().organisation("northlight"), DashboardPage.MONTHS).join();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsSoundInLightAndDarkOnADeskAPhoneAndPaper() {
        return PATHS.stream().map(path -> dynamicTest(path, () -> {
            int before = chromium.complaints().size();
            try (BrowserContext desk = chromium.page(DESK, true).context()) {
                Page page = desk.pages().get(0);
                page.navigate(server.address(path).toString());
                if (path.endsWith("lang=fr")) {
                    page.locator("button[name=lang][value=fr]").click();
                    assertThat(page.locator("h2#due, #due h2").innerText()).isEqualTo("En retard et à venir");
                }
                assertThat(page.locator("h1").count()).isEqualTo(1);
                page.evaluate("[...document.querySelectorAll('main details')].slice(0, 8).forEach(each => each.open = true)");
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    assertThat(new AxeBuilder(page).analyze().getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).limit(3).toList())).as(scheme.toString()).isEmpty();
                    Chromium.keepPicture(page, "changes-" + name(path) + "-" + scheme.toString().toLowerCase(java.util.Locale.ROOT));
                }
                page.setViewportSize(PHONE, 800);
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("no wider than a phone, unfolded").isLessThanOrEqualTo(PHONE);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.setViewportSize(700, 900);
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("no wider than a sheet of A4").isLessThanOrEqualTo(700);
            }
            try (BrowserContext phone = chromium.page(PHONE, false).context()) {
                Page page = phone.pages().get(0);
                page.navigate(server.address(path).toString());
                assertThat(page.locator("main h1").isVisible()).as("without JavaScript").isTrue();
                Chromium.keepPicture(page, "changes-" + name(path) + "-phone");
            }
            assertThat(chromium.complaints().stream().skip(before)).isEmpty();
        }));
    }

    @Test
    void fromTheTrendAReaderSeesWhyAVerdictChangedWithoutJavaScript() {
        try (BrowserContext context = chromium.page(DESK, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address(HOME).toString());
            assertThat(page.locator(".chart g").count()).isEqualTo(13);
            page.locator(".chart a").last().click();
            assertThat(page.url()).contains("from=2026-10-31&to=2026-11-23");
            assertThat(page.locator("#v-10\\.2-6").innerText()).contains("Failed").contains("Passed").contains("No longer at fault").contains("The management review was late");
            page.locator("#v-10\\.2-6 a[href*='/record?']").first().click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Incidents of bought systems were not counted");
            assertThat(page.locator("#history").innerText()).contains("closed on");
        }
    }

    @Test
    void twoDaysAreChosenAndNothingDiffersWhereTheyAreOne() {
        try (BrowserContext context = chromium.page(DESK, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address(HOME + "/difference").toString());
            assertThat(page.locator("input[name=from]").inputValue()).as("the end of the month before").isEqualTo("2026-10-31");
            page.locator("input[name=from]").fill("2026-11-23");
            page.locator("main form button").click();
            assertThat(page.locator("main").innerText()).contains("Nothing differs between the two days.");
            page.navigate(server.address(HOME + "/difference?from=yesterday&to=0001-01-01").toString());
            assertThat(page.locator("input[name=from]").inputValue()).as("nonsense counts as not given").isEqualTo("2026-10-31");
        }
    }

    @Test
    void versionsOfTheStatementAreComparedAndOnlyWhatDiffersIsLeft() {
        try (BrowserContext context = chromium.page(DESK, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/organisations/after/applicability").toString());
            page.locator("select[name=against]").selectOption("https://two-states.example/id/soa");
            page.locator("main form button").click();
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
            page.locator("input[name=changed]").check();
            page.locator("main form button").click();
            assertThat(page.locator("tbody tr").allInnerTexts()).hasSize(2).anyMatch(line -> line.contains("was: excluded"));
        }
    }

    @Test
    void listsAreFoldedByClauseAndUnfoldWhereOneIsAskedFor() {
        try (BrowserContext context = chromium.page(PHONE, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address(HOME).toString());
            page.locator(".bars a[href$='#6']").click();
            assertThat(page.locator("details.area[open]").count()).isEqualTo(1);
            assertThat(page.locator("#r-6\\.1\\.1-1").isVisible()).isTrue();
            page.navigate(server.address(HOME + "/requirements?area=all").toString());
            assertThat(page.locator("details.area:not([open])").count()).isZero();
            page.navigate(server.address("/organisations/northlight-flawed/worklist").toString());
            assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue()).as("the folded list is no roll").isLessThan(4000);
        }
    }

    @Test
    void theDaysOfATrendAreMonthEndsAndTheDayItself() {
        assertThat(Trend.days(LocalDate.of(2026, 3, 31), 2)).containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(Trend.days(LocalDate.of(2024, 3, 1), 1)).containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
    }

    private static String name(String path) {
        return path.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
