package org.aimsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
import org.junit.jupiter.api.Test;

/** The page stands alone, tells all, and trusts no text that comes from the records. */
class HtmlReportTest {
    private static final Pattern RESOURCE = Pattern.compile("(?i)\\bsrc\\s*=|<link\\b[^>]*href=\"(?!data:)|@import|url\\(|<(iframe|object|embed|img|video|audio)\\b|\\bfetch\\(|XMLHttpRequest");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    @Test
    void thePageLoadsNothing() throws IOException {
        String html = html(SmallReport.withFindings());
        assertThat(RESOURCE.matcher(html).results().map(MatchResult::group)).isEmpty();
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void textFromRecordsIsEscaped() throws IOException {
        assertThat(html(SmallReport.withFindings()))
                .contains("&lt;script&gt;alert(").contains("&lt;b&gt;interviews")
                .doesNotContain("<script>alert").doesNotContain("<b>interviews");
    }

    @Test
    void equalReportsGiveEqualPages() throws IOException {
        assertThat(html(SmallReport.withFindings())).isEqualTo(html(SmallReport.withFindings())).doesNotContain("\r");
    }

    @Test
    void everyRequirementHasItsRow() throws IOException {
        Report report = SmallReport.withFindings();
        String html = html(report);
        report.requirements().forEach(result -> assertThat(html).contains("<tr id=\"r-" + result.requirement().id() + "\" data-verdict=\"" + result.verdict().earl() + "\"").contains(result.requirement().statement()));
        report.certification().forEach(result -> assertThat(html).contains("<tr id=\"r-" + result.requirement().id() + "\""));
    }

    @Test
    void everyVerdictIsCalledByItsName() throws IOException {
        String html = html(SmallReport.withFindings());
        for (Verdict verdict : Verdict.values()) {
            assertThat(html).contains("<strong>" + SmallReport.withFindings().summary().get(verdict) + "</strong> <span>" + ReportWords.of(verdict) + "</span>");
        }
    }

    @Test
    void everyLinkWithinThePageHasItsTargetOnce() throws IOException {
        for (Report report : List.of(SmallReport.withFindings(), SmallReport.withoutFindings())) {
            String html = html(report);
            List<String> ids = ID.matcher(html).results().map(match -> match.group(1)).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(match -> match.group(1)).toList()).isSubsetOf(ids);
        }
    }

    @Test
    void headingsDoNotSkipALevel() throws IOException {
        List<Integer> levels = new ArrayList<>(HEADING.matcher(html(SmallReport.withFindings())).results().map(match -> Integer.valueOf(match.group(1))).toList());
        assertThat(levels).first().isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void aFindingIsListedOnceAndReferredToAfterwards() throws IOException {
        String html = html(SmallReport.withFindings());
        assertThat(html.split("<code>aims:boundary</code>", -1)).hasSize(2);
        assertThat(html).contains("1 record, listed under <a href=\"#do-4.3-1\">4.3-1</a>");
    }

    @Test
    void whatBlocksAStageLinksToItsRowIfThePageHasOne() throws IOException {
        assertThat(html(SmallReport.withFindings())).contains("<a href=\"#r-4.3-1\">4.3-1</a>").containsPattern("<li>\\s*10\\.2-9\\s*</li>");
    }

    @Test
    void aWriterThatFailsIsReported() {
        assertThatThrownBy(() -> HtmlReport.write(SmallReport.withFindings(), new FullDisk())).isInstanceOf(IOException.class).hasMessage("disk full");
    }

    private static String html(Report report) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(report, out);
        return out.toString();
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
