package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in a real browser: judged and recorded by mouse or keyboard, with and without JavaScript, on a desk and on a phone. */
class FormsInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String FLAWED = "/organisations/northlight-flawed";

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            WebPages pages = new WebPages(workspace, knowledge, List.of(), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)));
        }, "northlight-flawed", "empty");
        chromium = new Chromium(server.address("").toString());
        server.get(FLAWED);                                                   // the first report takes some seconds
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    /** A state of the pages that is reached by doing something. */
    private record State(String name, String path, Consumer<Page> reach) {}

    private static Stream<State> states() {
        Consumer<Page> nothing = page -> { };
        return Stream.of(
                new State("kinds", FLAWED + "/new", nothing),
                new State("kinds-of-empty", "/organisations/empty/new?q=policy", nothing),
                new State("form", FLAWED + "/new/Risk", nothing),
                new State("form-all-fields", FLAWED + "/new/ImpactAssessment", page -> page.locator("details.others > summary").click()),
                new State("form-french", FLAWED + "/new/Waiver?lang=fr", nothing),
                new State("form-with-mistakes", FLAWED + "/new/HumanVerdict?earl:test=iso42001:5.2-3", page -> {
                    page.locator("[name='earl:test']").fill("nothing");
                    page.locator(".send button[value=check]").click();
                }),
                new State("change", FLAWED + "/change?iri=https://northlight.example/id/risk-07", nothing),
                new State("next-version", FLAWED + "/change?iri=https://northlight.example/id/ai-policy-2&as=version", nothing),
                new State("judgement", FLAWED + "/requirements/5.2-3", page -> {
                    judge(page, "failed");
                    page.locator(".send button[value=check]").click();
                }),
                new State("risk-with-findings", FLAWED + "/new/Risk", page -> {
                    page.locator("[name='rdfs:label']").fill("Triage list is trusted too much");
                    page.locator(".send button[value=check]").click();
                }),
                new State("kinds-with-record", FLAWED + "/new/Risk", page -> {
                    page.locator("[name='rdfs:label']").fill("Triage list is trusted too much");
                    page.locator(".send button[value=check]").click();
                    page.locator("form[action$='/new'] button").click();
                }));
    }

    private static void judge(Page page, String outcome) {
        page.locator("main a[href*='/new/HumanVerdict']").first().click();
        page.locator("[name='earl:assertedBy']").selectOption("Anna Kowalska");
        page.locator("[name='earl:result/earl:outcome']").selectOption(outcome);
        page.locator("[name='earl:result/earl:info']").fill("Read the policy beside the list of AI systems.");
    }

    @TestFactory
    Stream<DynamicTest> everyStateIsSoundOnADeskInTheDarkAndOnAPhone() {
        return states().map(state -> dynamicTest(state.name(), () -> {
            int before = chromium.complaints().size();
            try (BrowserContext desk = context(DESK, true)) {
                Page page = reached(desk, state);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(barriers(page)).as("light").isEmpty();
                Chromium.keepPicture(page, "forms-" + state.name() + "-desk");
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(barriers(page)).as("dark").isEmpty();
                Chromium.keepPicture(page, "forms-" + state.name() + "-dark");
                page.setViewportSize(PHONE, 800);
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("no wider than a phone").isLessThanOrEqualTo(PHONE);
                assertThat(barriers(page)).as("on a phone").isEmpty();
            }
            try (BrowserContext phone = context(PHONE, false)) {
                Page page = reached(phone, state);
                assertThat(page.locator("main h1").isVisible()).as("without JavaScript").isTrue();
                Chromium.keepPicture(page, "forms-" + state.name() + "-phone");
            }
            assertThat(chromium.complaints().stream().skip(before).filter(complaint -> !complaint.contains("422"))).isEmpty();
        }));
    }

    /** Without smooth scrolling, during which nothing can be clicked. */
    private static BrowserContext context(int width, boolean javaScript) {
        Page page = chromium.page(width, javaScript);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page.context();
    }

    private static Page reached(BrowserContext context, State state) {
        Page page = context.pages().get(0);
        page.navigate(server.address(state.path()).toString());
        state.reach().accept(page);
        page.waitForLoadState();
        return page;
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).limit(3).toList()).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRequirementIsJudgedAndTheVerdictTakenAway(boolean javaScript) throws IOException {
        try (BrowserContext context = context(DESK, javaScript)) {
            Page page = context.pages().get(0);
            page.navigate(server.address(FLAWED + "/requirements/5.2-3").toString());
            judge(page, "failed");
            page.locator(".send button[value=check]").click();
            assertThat(page.locator(".turn").innerText()).contains("Passed").contains("Failed");
            Download download = page.waitForDownload(() -> page.locator("button[value=download]").click());
            assertThat(download.suggestedFilename()).isEqualTo("verdict-on-5.2-3.ttl");
            assertThat(Files.readString(download.path())).isEqualTo(page.locator("pre").textContent()).contains("earl:outcome  earl:failed");
            page.locator("button[value=edit]").click();
            assertThat(page.locator("[name='earl:result/earl:outcome']").inputValue()).as("back in the form nothing is lost").isEqualTo("failed");
        }
    }

    @Test
    void aWaiverAndAJudgementAreRecordedTogetherWithoutJavaScript() {
        try (BrowserContext context = context(PHONE, false)) {
            Page page = context.pages().get(0);
            page.navigate(server.address(FLAWED + "/requirements/5.2-4").toString());
            page.locator("main a[href*='/new/Waiver']").first().click();
            page.locator("[name='aims:owner']").fill("Chief executive");
            page.locator("[name='aims:reason']").fill("The new policy comes in March.");
            page.locator("[name='aims:endsOn']").fill("2027-03-31");
            page.locator(".send button[value=check]").click();
            page.locator("form[action$='/new/HumanVerdict'] button").click();
            page.locator("[name='earl:assertedBy']").selectOption("Anna Kowalska");
            page.locator("[name='earl:result/earl:outcome']").selectOption("passed");
            page.locator("[name='earl:result/earl:info']").fill("The gap is known and will be closed.");
            page.locator(".send button[value=check]").click();
            assertThat(page.locator(".turn").innerText()).contains("Failed").contains("Passed");
            assertThat(page.locator("button[value=download]").innerText()).contains("2 records");
        }
    }

    @Test
    void aRiskIsAddedByTheKeyboardAlone() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.pages().get(0);
            page.navigate(server.address(FLAWED + "/records").toString());
            page.locator("main a[href$='/new']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/new");
            tabTo(page, page.locator("main input[name=q]"));
            page.keyboard().type("risk looked at harm");
            page.keyboard().press("Enter");
            page.waitForURL("**q=risk*");
            tabTo(page, page.locator("main a[href$='/new/Risk']"));
            page.keyboard().press("Enter");
            page.waitForURL("**/new/Risk");
            tabTo(page, page.locator("[name='rdfs:label']"));
            page.keyboard().type("Triage list is trusted too much");
            tabTo(page, page.locator("[name='aims:relatesToUse']"));
            page.keyboard().type("Ranking patients.");
            tabTo(page, page.locator("button[name=more][value='aims:relatesToUse']"));
            page.keyboard().press("Enter");
            page.waitForFunction("document.querySelectorAll(\"[name='aims:relatesToUse']\").length === 2");
            assertThat(page.evaluate("document.activeElement.id")).as("the new place has the cursor").isEqualTo("f-aims-relatesToUse-1");
            page.keyboard().type("Calling patients.");
            tabTo(page, page.locator("[name='aims:riskLevel']"));
            page.keyboard().type("high");
            tabTo(page, page.locator(".send button[value=check]"));
            page.keyboard().press("Enter");
            page.waitForSelector("pre");
            assertThat(page.locator("pre").textContent()).contains("Ranking patients.").contains("Calling patients.").contains("risk-level-high");
            assertThat(page.locator("main").innerText()).contains("What the checks say about it");
        }
    }

    /** Presses the tab key until the element has the cursor. */
    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 120 && !(Boolean) wanted.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted.evaluate("element => element === document.activeElement")).as(wanted.toString()).isEqualTo(true);
    }

    @Test
    void enterInAFieldChecksAndAddsNoPlace() {
        try (BrowserContext context = context(DESK, true)) {
            Page page = context.pages().get(0);
            page.navigate(server.address(FLAWED + "/new/Person").toString());
            page.locator("[name='rdfs:label']").fill("Ada Blake");
            page.keyboard().press("Enter");
            page.waitForSelector("pre");
            assertThat(page.locator("pre").textContent()).contains("Ada Blake");
        }
    }
}
