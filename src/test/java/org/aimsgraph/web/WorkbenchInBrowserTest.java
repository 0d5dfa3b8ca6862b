package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.api.Api;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.RunningServer;
import org.aimsgraph.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways through the workbench, the citation check, the check of sent records and the questions in a real browser, each also without JavaScript. */
class WorkbenchInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String TEXT = "# Controls\n\nISO/IEC 42001 has the control A.6.2.9 on event logs.\n";
    private static final String COUNTS = "SELECT ?kind (COUNT(*) AS ?records) WHERE { ?record a ?kind } GROUP BY ?kind ORDER BY DESC(?records) LIMIT 12";

    private static RunningServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> {
            Knowledge knowledge = new Knowledge(workspace, new Reports(workspace.knowledgeBase()));
            WebPages pages = new WebPages(workspace, knowledge, List.of(new Site.Section("workbench.title", "/sparql"), new Site.Section("cite.title", "/cite")), Clock.systemUTC());
            return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)), new Api(workspace, knowledge, ServerOptions.onPort(0), Clock.systemUTC()));
        }, "northlight");
        chromium = new Chromium(server.address("").toString());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    /** Chromium itself notes an answer of a status above 399 as an error. */
    @AfterEach
    void nothingIsOnTheConsoleAndNothingLeftTheServer() {
        assertThat(chromium.complaints().stream().filter(complaint -> !complaint.contains("server responded with a status of 400"))).isEmpty();
    }

    @Test
    void anExampleIsChosenRunAndAnsweredInTheEditor() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/sparql").toString());
            page.locator(".CodeMirror").waitFor();
            page.locator("select[name=question]").selectOption("risk-register");
            page.waitForURL("**/sparql?*question=risk-register*");
            assertThat(page.locator(".CodeMirror").innerText()).contains("PREFIX").contains("aims:Risk");
            page.locator("#workbench button").click();
            page.locator("#answer tbody tr").first().waitFor();
            assertThat(page.locator("#answer tbody tr").count()).isPositive();
            assertThat(page.locator(".CodeMirror").innerText()).as("the text stays").contains("aims:Risk");
            Chromium.keepPicture(page, "workbench-answer-desk");
            assertNoBarrier(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Chromium.keepPicture(page, "workbench-answer-dark");
            assertNoBarrier(page);
            page.setViewportSize(PHONE, 800);
            assertNoWider(page);
            Chromium.keepPicture(page, "workbench-answer-phone");
        }
    }

    @Test
    void theKeyboardAloneWritesRunsAndLeavesTheEditor() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/sparql").toString());
            page.locator(".CodeMirror textarea").focus();
            page.keyboard().insertText(COUNTS);
            page.keyboard().press("Control+Enter");
            page.locator("#answer figure[data-chart] canvas").waitFor();
            assertThat(page.locator("#answer tbody tr").count()).isEqualTo(12);
            assertThat(page.evaluate("document.activeElement.id")).as("a reader of the screen is led to the answer").isEqualTo("answer");
            Chromium.keepPicture(page, "workbench-chart-desk");
            page.locator(".CodeMirror textarea").focus();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.name")).as("the editor is no trap").isEqualTo("dataset");
        }
    }

    @Test
    void ourNamesAreCompletedAndNothingIsAskedElsewhere() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/sparql").toString());
            page.locator(".CodeMirror textarea").focus();
            page.keyboard().insertText("PREFIX aims: <https://w3id.org/aims-graph/ns#>\nSELECT * WHERE { ?risk a aims:RiskAss");
            page.keyboard().press("Control+Space");
            page.locator(".CodeMirror-hints").waitFor();
            assertThat(page.locator(".CodeMirror-hints").innerText()).contains("aims:RiskAssessment");
            page.keyboard().press("Escape");
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            page.keyboard().type("PREFIX iso42");
            page.locator(".CodeMirror-hints").waitFor();
            assertThat(page.locator(".CodeMirror-hints").innerText()).contains("iso42001:");
        }
    }

    @Test
    void aWrongQueryIsToldWithItsLineWithAndWithoutJavaScript() {
        for (boolean javaScript : List.of(true, false)) {
            try (BrowserContext context = chromium.page(DESK, javaScript).context()) {
                Page page = context.pages().get(0);
                page.navigate(server.address("/sparql?query=SELECT%20*%0AWHERE%20%7B%20%3Fs%20%7D").toString());
                page.locator("#workbench button").click();
                page.locator("#answer [role=alert]").waitFor();
                assertThat(page.locator("#answer [role=alert]").innerText()).contains("line 2, column");
                assertThat(page.locator("#wrong-line").innerText()).isEqualTo("WHERE { ?s }");
                Chromium.keepPicture(page, "workbench-wrong-" + javaScript);
            }
        }
    }

    @Test
    void aQueryIsWrittenAndAnsweredWithoutJavaScript() {
        try (BrowserContext context = chromium.page(PHONE, false).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/sparql").toString());
            page.locator("#query").fill(COUNTS);
            page.locator("#workbench select[name=dataset]").selectOption("/aims");
            page.locator("#workbench button").click();
            assertThat(page.locator("#answer tbody tr").count()).isEqualTo(12);
            assertThat(page.locator("#query").inputValue()).isEqualTo(COUNTS);
            assertNoWider(page);
            Chromium.keepPicture(page, "workbench-plain-phone");
        }
    }

    @Test
    void aFileIsSentToTheCitationCheckAndItsErrorsAreMarked() {
        for (boolean javaScript : List.of(true, false)) {
            try (BrowserContext context = chromium.page(DESK, javaScript).context()) {
                Page page = context.pages().get(0);
                page.navigate(server.address("/cite").toString());
                page.locator("input[name=file]").setInputFiles(new FilePayload("policy.md", "text/markdown", TEXT.getBytes(StandardCharsets.UTF_8)));
                page.locator("main form button").click();
                page.locator("#result").waitFor();
                assertThat(page.locator("#wrong-1").innerText()).contains("Line 3").contains("A.6.2.9").contains("A.6.2.8");
                assertThat(page.locator("#line-3 a.mark").innerText()).contains("A.6.2.9");
                if (javaScript) {
                    assertNoBarrier(page);
                    Chromium.keepPicture(page, "cite-result-desk");
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    assertNoBarrier(page);
                    Chromium.keepPicture(page, "cite-result-dark");
                    page.setViewportSize(PHONE, 800);
                    assertNoWider(page);
                    Chromium.keepPicture(page, "cite-result-phone");
                }
                page.locator("#wrong-1 .end a").click();
                assertThat(page.url()).endsWith("/standard/iso-iec-42001-2023/A.6.2.8");
            }
        }
    }

    @Test
    void recordsAreSentAndTheReportIsRead() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/check").toString());
            page.locator("input[name=file]").setInputFiles(Path.of("examples/empty/organisation.ttl"));
            page.locator("main form button").click();
            page.locator("#ledger-table").waitFor();
            assertThat(page.locator("h1").innerText()).contains("Empty");
            assertThat(page.locator("#filter").isVisible()).as("the script of the report runs").isTrue();
        }
    }

    @Test
    void aQuestionWithNumbersIsDrawnAboveItsTable() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/questions/controls-by-reach").toString());
            page.locator("figure[data-chart] canvas").waitFor();
            assertThat(page.locator("tbody tr").count()).isPositive();
            assertNoBarrier(page);
            Chromium.keepPicture(page, "question-chart-desk");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.locator("figure[data-chart] canvas").waitFor();
            assertNoBarrier(page);
            Chromium.keepPicture(page, "question-chart-dark");
            page.setViewportSize(PHONE, 800);
            assertNoWider(page);
        }
    }

    @Test
    void aGraphIsDrawnBesideItsTurtleAndLeadsToTheWorkbench() {
        try (BrowserContext context = chromium.page(DESK, true).context()) {
            Page page = context.pages().get(0);
            page.navigate(server.address("/questions/transparency-page").toString());
            page.locator("figure[data-graph] canvas").first().waitFor();
            assertThat(page.locator("pre.text").first().innerText()).contains("PREFIX");
            Chromium.keepPicture(page, "question-graph-desk");
            page.locator("a[href^='/sparql?question=']").click();
            page.locator(".CodeMirror").waitFor();
            assertThat(page.locator(".CodeMirror").innerText()).contains("CONSTRUCT");
        }
    }

    private static void assertNoBarrier(Page page) {
        assertThat(new AxeBuilder(page).exclude(".editor").analyze().getViolations().stream().filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).limit(3).toList())).isEmpty();
    }

    private static void assertNoWider(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("no wider than a phone").isLessThanOrEqualTo(PHONE);
    }
}
