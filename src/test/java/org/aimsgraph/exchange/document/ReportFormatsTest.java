package org.aimsgraph.exchange.document;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.HtmlReport;
import org.aimsgraph.exchange.JsonReport;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.graph.Places;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every format tells the same verdict on every requirement as the JSON, which is the contract. */
class ReportFormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String EARL = "http://www.w3.org/ns/earl#";

    private static Report flawed;
    private static Report empty;

    @BeforeAll
    static void check() {
        flawed = Shipped.CHECKER.check(Shipped.example("northlight-flawed"), DAY);
        empty = Shipped.CHECKER.check(Shipped.example("empty"), DAY);
    }

    private static List<Report> reports() {
        return List.of(flawed, empty);
    }

    /** Requirement to verdict, certification rules after the requirements, as the JSON has them. */
    private static Map<String, String> expected(Report report) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Written.bytes(out -> JsonReport.write(report, out)));
        Map<String, String> verdicts = new LinkedHashMap<>();
        Stream.of("requirements", "certification").flatMap(list -> StreamSupport.stream(json.get(list).spliterator(), false)).forEach(each -> verdicts.put(each.get("id").asText(), each.get("verdict").asText()));
        assertThat(verdicts).hasSizeGreaterThan(268);
        return verdicts;
    }

    private static String earl(String words) {
        return Arrays.stream(Verdict.values()).filter(verdict -> ReportWords.of(verdict).equals(words)).map(Verdict::earl).findFirst().orElse("no verdict: " + words);
    }

    @Test
    void csv() throws IOException {
        for (Report report : reports()) {
            Map<String, String> told = new LinkedHashMap<>();
            for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(Written.string(Written.text(out -> CsvFile.write(ReportDocument.of(report), out)))))) {
                told.put(row.get("requirement"), row.get("verdict"));
            }
            assertThat(told).containsExactlyEntriesOf(expected(report));
        }
    }

    @Test
    void csvHasARowForEachFindingOfEachRequirement() throws IOException {
        long findings = Stream.concat(flawed.requirements().stream(), flawed.certification().stream()).mapToLong(result -> Math.max(1, result.findings().size())).sum();
        assertThat(CSVFormat.RFC4180.parse(new StringReader(Written.string(Written.text(out -> CsvFile.write(ReportDocument.of(flawed), out))))).getRecords()).hasSize((int) findings + 1);
    }

    @Test
    void xlsx() throws IOException {
        for (Report report : reports()) {
            byte[] workbook = Written.bytes(out -> XlsxFile.write(ReportDocument.of(report), out));
            Map<String, String> told = new LinkedHashMap<>();
            Stream.of("Requirements", "Certification").flatMap(sheet -> Written.sheet(workbook, sheet).stream().skip(1)).forEach(row -> told.put(row.get(0), earl(row.get(3))));
            assertThat(told).containsExactlyEntriesOf(expected(report));
        }
    }

    @Test
    void docx() throws IOException {
        for (Report report : reports()) {
            byte[] document = Written.bytes(out -> DocxFile.write(ReportDocument.of(report), out));
            Map<String, String> told = new LinkedHashMap<>();
            Written.table(document, "No.", "Provision").stream().skip(1).filter(row -> row.size() > 1).forEach(row -> told.put(row.get(0), earl(row.get(3))));
            Map<String, String> requirements = new LinkedHashMap<>(expected(report));
            report.certification().forEach(result -> requirements.remove(result.requirement().id()));
            assertThat(told).containsExactlyEntriesOf(requirements);
        }
    }

    @Test
    void pdf() throws IOException {
        for (Report report : reports()) {
            String text = Written.pdfText(Written.bytes(out -> PdfReport.write(report, out))).replaceAll("\\s+", " ");
            String ledger = text.substring(text.indexOf("All requirements"));
            assertThat(expected(report).keySet()).allSatisfy(id -> assertThat(ledger).contains(" " + id + " "));
            assertThat(Pattern.compile("\\d+ / \\d+").matcher(text).results().count()).isGreaterThan(10);
        }
    }

    @Test
    void html() throws IOException {
        for (Report report : reports()) {
            Map<String, String> told = new LinkedHashMap<>();
            Pattern.compile("<tr id=\"r-([^\"]+)\" data-verdict=\"([^\"]+)\"").matcher(Written.string(Written.text(out -> HtmlReport.write(report, out)))).results().forEach(row -> told.put(row.group(1), row.group(2)));
            assertThat(told).containsExactlyEntriesOf(expected(report));
        }
    }

    @Test
    void earlAlone() throws IOException {
        for (Report report : reports()) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(new ByteArrayInputStream(Written.bytes(out -> EarlReport.write(report, out)))).lang(Lang.TURTLE).parse(model);
            Map<String, String> told = new TreeMap<>();
            model.listSubjectsWithProperty(earlTerm("test")).forEachRemaining(assertion -> told.put(assertion.getPropertyResourceValue(earlTerm("test")).getURI().replaceFirst(".*/", ""),
                    assertion.getPropertyResourceValue(earlTerm("result")).getPropertyResourceValue(earlTerm("outcome")).getLocalName()));
            assertThat(told).isEqualTo(new TreeMap<>(expected(report)));
            assertThat(model.listStatements().mapWith(statement -> statement.getPredicate().getNameSpace()).toSet()).containsOnly(EARL, "http://purl.org/dc/terms/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        }
    }

    private static Property earlTerm(String name) {
        return ResourceFactory.createProperty(EARL, name);
    }

    @Test
    void sarif() throws IOException {
        for (Report report : reports()) {
            JsonNode taxa = new ObjectMapper().readTree(Written.bytes(out -> SarifReport.write(report, new Places(), out))).at("/runs/0/taxonomies/0/taxa");
            Map<String, String> told = new LinkedHashMap<>();
            taxa.forEach(each -> told.put(each.get("id").asText(), each.at("/properties/verdict").asText()));
            assertThat(told).containsExactlyEntriesOf(expected(report));
        }
    }

    @Test
    void junit() throws Exception {
        for (Report report : reports()) {
            Map<String, String> told = new TreeMap<>();         // the parser makes a suite of each class
            for (ReportTestSuite suite : suites(Written.bytes(out -> JunitReport.write(report, result -> false, out)))) {
                suite.getTestCases().forEach(test -> told.put(test.getName().replaceFirst(" .*", ""), test.hasFailure() ? "failed" : test.hasSkipped() ? "skipped" : "passed"));
            }
            Map<String, String> requirements = new TreeMap<>(expected(report));
            requirements.replaceAll((id, verdict) -> verdict.equals("passed") || verdict.equals("failed") ? verdict : "skipped");
            assertThat(told).containsExactlyEntriesOf(requirements);
        }
    }

    private static List<ReportTestSuite> suites(byte[] xml) throws Exception {
        return new TestSuiteXmlParser(null).parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
    }

    @Test
    void junitFailsWhereTheCommandDoes() throws Exception {
        List<ReportTestSuite> strict = suites(Written.bytes(out -> JunitReport.write(empty, result -> result.verdict() == Verdict.CANT_TELL, out)));
        assertThat(strict.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum()).isEqualTo(empty.summary().get(Verdict.CANT_TELL));
        List<ReportTestSuite> lenient = suites(Written.bytes(out -> JunitReport.write(empty, result -> false, out)));
        assertThat(lenient.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum()).isZero();
        assertThat(lenient.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum()).isEqualTo(empty.requirements().size() + empty.certification().size());
    }

    @Test
    void equalReportsGiveEqualBytes() {
        List<Written.Format> formats = new ArrayList<>(List.of(out -> JunitReport.write(flawed, result -> false, out), out -> EarlReport.write(flawed, out), out -> SarifReport.write(flawed, new Places(), out),
                out -> XlsxFile.write(ReportDocument.of(flawed), out), out -> DocxFile.write(ReportDocument.of(flawed), out), out -> PdfReport.write(empty, out)));
        formats.forEach(format -> assertThat(Written.bytes(format)).isEqualTo(Written.bytes(format)));
    }

    @Test
    void theWorkbookCountsAsTheJsonDoes() throws IOException {
        List<List<String>> summary = Written.sheet(Written.bytes(out -> XlsxFile.write(ReportDocument.of(flawed), out)), "Summary");
        Map<String, Long> counted = flawed.requirements().stream().collect(groupingBy(result -> ReportWords.of(result.verdict()), counting()));
        summary.stream().skip(1).forEach(row -> assertThat(Long.parseLong(row.get(1))).as(row.get(0)).isEqualTo(counted.getOrDefault(row.get(0), 0L)));
    }
}
