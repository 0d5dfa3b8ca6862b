package org.aimsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.serve.RunningServer;
import org.aimsgraph.serve.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste or send is checked and shown back harmlessly, refused in a clear sentence where it cannot be read, and never kept. */
class SentTest {
    private static final int LARGEST = 200_000;
    private static final String TEXT = "# Controls\n\nISO/IEC 42001 has the control A.6.2.9 on event logs.\n";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(workspace -> List.of(new WebPages(workspace, new Knowledge(workspace, new Reports(workspace.knowledgeBase())), List.of(), new ServerOptions(0, Duration.ofSeconds(20), 500, LARGEST, List.of()), Clock.systemUTC())), "empty");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        String alert = answer.body().replaceFirst("(?s).*role=\"alert\">", "").replaceFirst("(?s)</p>.*", "");
        assertThat(answer.statusCode()).as(alert).isEqualTo(status);
        assertThat(alert).contains(words);
    }

    @Test
    void aWrongCitationIsToldWithItsLineWhatIsRightAndItsPlaceInTheText() {
        String body = new Form().text("text", TEXT).text("standard", "").send(server, "/cite").body();
        assertThat(body).contains("One error · one citation read").contains("href=\"#line-3\"").contains("ISO/IEC 42001:2023 has no A.6.2.9").contains("href=\"/standard/iso-iec-42001-2023/A.6.2.8\"").contains("<a class=\"mark failed\" href=\"#wrong-1\">control A.6.2.9</a> on event logs.");
    }

    @Test
    void whatIsRightIsLinkedForEachKindOfError() {
        String body = new Form().text("text", "ISO/IEC 42001 has 39 controls in Annex A.\n\nAnnex B of ISO/IEC 42001 is informative.\n\nISO/IEC 42001:2022 is its edition.\n\nISO/IEC 42001, A.5.15 Access control.\n").send(server, "/cite").body();
        assertThat(body).contains("href=\"/standard/iso-iec-42001-2023\"").contains("href=\"/standard/iso-iec-42001-2023/B\"").contains("href=\"/standard/iso-iec-27001-2022/A.5.15\"");
    }

    @Test
    void aBareNumberIsOfTheStandardThatIsChosen() {
        String text = "| Control | Title |\n|---|---|\n| A.6.2.9 | Logging |\n";
        assertThat(new Form().text("text", text).text("standard", "iso42001").send(server, "/cite").body()).contains("ISO/IEC 42001:2023 has no A.6.2.9").contains("<option value=\"iso42001\" selected");
        assertRefused(new Form().text("text", text).text("standard", "iso99999").send(server, "/cite"), 404, "There is no standard 'iso99999'");
    }

    @Test
    void officeFilesAreReadByTheirPlaces() throws IOException {
        String body = Form.upload(server, "/cite", "Manual.DOCX", Files.readAllBytes(Path.of("src/test/resources/citation/wrong/manual.docx"))).body();
        assertThat(body).contains("<span class=\"at\">paragraph ").contains("id=\"wrong-1\"").doesNotContain("id=\"line-");
        assertThat(Form.upload(server, "/cite", "soa.xlsx", Files.readAllBytes(Path.of("src/test/resources/citation/wrong/soa.xlsx"))).body()).contains("<span class=\"at\">").contains("id=\"wrong-1\"");
    }

    @Test
    void whatIsSentIsNeverCode() {
        String evil = "ISO/IEC 42001 has the control A.6.2.9 </textarea><script>alert(1)</script> <b>\"'\n";
        for (HttpResponse<String> answer : List.of(new Form().text("text", evil).text("standard", "\"><script>").send(server, "/cite"), new Form().text("text", evil).send(server, "/cite"), Form.upload(server, "/cite", "\"><script>.html", bytes(evil)),
                new Form().text("text", evil).text("as-of", "\"><script>alert(1)</script>").send(server, "/check"), Form.upload(server, "/check", "<script>.ttl", bytes("<a> <b> <script>alert(1)</script>")))) {
            assertThat(answer.body()).doesNotContain("<script>").doesNotContain("<b>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.pdf", "policy.exe", "policy", "../../etc/passwd", "policy.p/df", "..", "policy.md.zip"})
    void aFileOfAnotherKindIsRefusedByItsEndingWhateverItsName(String name) {
        assertRefused(Form.upload(server, "/cite", name, bytes(TEXT)), 415, "is not read for citations");
        assertRefused(Form.upload(server, "/check", name, bytes(TEXT)), 415, "is not read here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite", "/check"})
    void tooMuchIsRefusedWhetherItsSizeIsToldOrNot(String path) {
        byte[] large = new byte[100 << 20];
        assertRefused(Form.upload(server, path, "a.md", large), 413, "larger than 195 KB");
        assertRefused(new Form().file("a.md", large).send(server, path, false), 413, "larger than 195 KB");
        assertRefused(Form.upload(server, path, "a.md", new byte[LARGEST + 1]), 413, "larger than 195 KB");
        assertRefused(new Form().text("text", "x".repeat(LARGEST + 1)).send(server, path), 413, "larger than 195 KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite", "/check"})
    void nothingAndWhatIsNoFormIsRefused(String path) {
        assertRefused(new Form().text("text", " \n").file("", new byte[0]).send(server, path), 400, "Nothing was sent");
        assertRefused(Form.post(server, path, "text", TEXT), 415, "multipart/form-data");
        HttpResponse<String> damaged = server.send(HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").header("Content-Type", "multipart/form-data; boundary=x").POST(HttpRequest.BodyPublishers.ofString("--x\r\nno head")));
        assertRefused(damaged, 400, "damaged");
        HttpResponse<String> unbounded = server.send(HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").header("Content-Type", "multipart/form-data").POST(HttpRequest.BodyPublishers.ofString("text")));
        assertRefused(unbounded, 400, "damaged");
        assertRefused(Form.upload(server, path, path.equals("/cite") ? "a.docx" : "a.ttl", new byte[] {0, 1, 2, (byte) 0xff}), 400, path.equals("/cite") ? "document.docx" : "The file");
    }

    @Test
    void recordsAreAnsweredWithTheReportWhichRunsItsOwnScriptAlone() throws IOException {
        HttpResponse<String> answer = new Form().text("text", Files.readString(Path.of("examples/empty/organisation.ttl"))).text("as-of", "2030-01-31").send(server, "/check");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("datetime=\"2030-01-31\"").contains("id=\"ledger-table\"");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1).first().asString().contains("default-src 'none'").contains("script-src 'sha256-");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(server.get("/organisations", "Accept", "text/html").body()).doesNotContain("2030-01-31");
    }

    @Test
    void recordsThatCannotBeReadAreRefusedAndStayInTheForm() {
        assertRefused(new Form().text("text", "<a> <b").text("as-of", "").send(server, "/check"), 400, "line 1");
        assertThat(new Form().text("text", "<a> <b").send(server, "/check").body()).contains("&lt;a&gt; &lt;b</textarea>");
        assertRefused(new Form().text("text", "<http://x.example/a> <http://x.example/b> <http://x.example/c> .").send(server, "/check"), 422, "management system");
        assertRefused(new Form().text("text", "<http://x.example/a> a <http://x.example/b> .").text("as-of", "soon").send(server, "/check"), 400, "Write it as 2026-11-23");
    }

    @Test
    void nothingOfItIsOnADiskAfterwards() throws IOException {
        Set<String> before = leftovers();
        Form.upload(server, "/cite", "a.md", bytes(TEXT.repeat(1000)));
        Form.upload(server, "/cite", "a.pdf", bytes(TEXT));
        Form.upload(server, "/check", "a.ttl", new byte[LARGEST]);
        new Form().file("a.md", new byte[LARGEST * 4]).send(server, "/cite", false);
        assertThat(leftovers()).isEqualTo(before);
    }

    private static Set<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("aims-cite") || name.startsWith("MultiPart")).collect(Collectors.toSet());
        }
    }
}
