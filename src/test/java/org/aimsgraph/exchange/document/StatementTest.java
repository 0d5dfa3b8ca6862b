package org.aimsgraph.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** A Statement of Applicability says what the records say of it, all of it, and nothing else. */
class StatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Statement NORTHLIGHT = read("northlight", DAY);
    private static final Statement FLAWED = read("northlight-flawed", DAY);

    private static Statement read(String example, LocalDate day) {
        return new StatementReader(Shipped.KNOWLEDGE, Shipped.example(example), day).read(Optional.empty());
    }

    private static Statement fixture(String name, Optional<String> version, LocalDate day) {
        Path file = Path.of("src/test/resources/exchange/document", name);
        return new StatementReader(Shipped.KNOWLEDGE, new OrganisationLoader(Shipped.KNOWLEDGE).load(List.of(file)), day).read(version);
    }

    private static Document document(Statement statement) {
        return StatementDocument.of(statement, Optional.empty());
    }

    @Test
    void theControlsOfAnnexAComeFirstInTheirOrder() {
        List<String> annexA = NORTHLIGHT.lines().stream().filter(line -> line.kind() == StatementLine.Kind.ANNEX_A).map(StatementLine::number).toList();
        assertThat(annexA).hasSize(38).startsWith("A.2.2", "A.2.3", "A.2.4", "A.3.2").endsWith("A.9.4", "A.10.2", "A.10.3", "A.10.4").doesNotHaveDuplicates();
        assertThat(NORTHLIGHT.lines().subList(0, 38)).extracting(StatementLine::number).isEqualTo(annexA);
        assertThat(NORTHLIGHT.lines().subList(38, 41)).extracting(StatementLine::title).containsExactly("Board on bias", "Escrow of bought models", "Grounding of notes");
    }

    @Test
    void aLineLeadsToGroundsDocumentsAndEvidence() {
        StatementLine line = NORTHLIGHT.lines().stream().filter(each -> each.number().equals("A.2.2")).findFirst().orElseThrow();
        assertThat(line.decisionCode()).contains("included");
        assertThat(line.status()).contains("implemented");
        assertThat(line.of("duty")).extracting(StatementLine.Link::iri).containsExactly("https://northlight.example/id/need-ai-act-high-risk");
        assertThat(line.of("document")).extracting(StatementLine.Link::detail).containsExactly(Optional.of("NL-POL-01"));
        assertThat(line.of("look")).extracting(StatementLine.Link::on).startsWith(Optional.of("2026-06-15"));
    }

    @Test
    void risksComeFromTheLineAndFromTreatments() {
        StatementLine line = NORTHLIGHT.lines().stream().filter(each -> each.number().equals("A.7.4")).findFirst().orElseThrow();
        assertThat(line.of("risk")).extracting(StatementLine.Link::iri).contains("https://northlight.example/id/risk-01").doesNotHaveDuplicates();
    }

    @Test
    void whoApprovedItInWhichRoleIsToldFromTheRecords() {
        assertThat(NORTHLIGHT.signatures(true)).containsExactly(new Statement.Signature(true, "Amara Okafor", Optional.of("Chief executive"), Optional.of("2026-03-10")));
        assertThat(NORTHLIGHT.scope().orElseThrow().version()).contains("2.0");
        assertThat(NORTHLIGHT.head().inForce()).isTrue();
    }

    @Test
    void aGoodStatementLacksNothing() {
        assertThat(StatementGaps.of(NORTHLIGHT)).isEmpty();
        assertThat(StatementGaps.of(read("harbour", DAY))).isEmpty();
    }

    @Test
    void whatLacksIsTold() {
        assertThat(StatementGaps.of(FLAWED)).containsExactly("Not decided on: A.5.5.", "A.6.2.4 has 2 lines; one control has one decision.", "Neither a control of Annex A nor an own control: B.6.2.4.", "Included, but no document named: A.7.4.");
    }

    @Test
    void anEmptyStatementIsAFormToFillInAndSign() {
        Statement bare = fixture("bare-statement.ttl", Optional.empty(), DAY);
        assertThat(bare.lines()).hasSize(40);
        assertThat(StatementGaps.of(bare)).contains("It is not in force on 23 November 2026.", "The document has no identifier.", "It has no version.", "It has no date.", "It is not said who prepared it.", "Nobody has approved it.",
                "No scope of the management system is in force on that day.", "It is not said on which risk assessment it is based.", "Decided without a reason: A.2.2.", "Included, but not stated how far implemented: A.2.2.");
        List<List<String>> approval = Written.table(Written.bytes(out -> DocxFile.write(document(bare), out)), "", "Name");
        assertThat(approval).extracting(row -> row.get(0)).containsExactly("", "Prepared by", "Approved by");
        assertThat(approval.subList(1, 3)).allSatisfy(row -> assertThat(row.get(1)).isEqualTo("not recorded"));
    }

    @Test
    void aLineThatDecidesOnNothingIsShownAsSuch() {
        assertThat(fixture("bare-statement.ttl", Optional.empty(), DAY).lines()).filteredOn(line -> line.kind() == StatementLine.Kind.OTHER).extracting(StatementLine::title).containsExactly("A line on nothing");
    }

    @Test
    void theVersionInForceOnTheDayIsTaken() {
        assertThat(fixture("two-statements.ttl", Optional.empty(), LocalDate.of(2026, 6, 1)).head().version()).contains("1.0");
        assertThat(fixture("two-statements.ttl", Optional.empty(), LocalDate.of(2026, 9, 1)).head().version()).contains("2.0");
        assertThat(fixture("two-statements.ttl", Optional.of("1"), LocalDate.of(2026, 9, 1)).head()).satisfies(head -> {
            assertThat(head.version()).contains("1.0");
            assertThat(head.inForce()).isFalse();
        });
        assertThat(fixture("two-statements.ttl", Optional.of("https://example.org/id/soa-1"), LocalDate.of(2026, 9, 1)).head().version()).contains("1.0");
    }

    @Test
    void noStatementIsAProblemOfItsOwn() {
        assertThatThrownBy(() -> read("lumen-ai", DAY)).isInstanceOfSatisfying(AimsException.class, problem -> assertThat(problem.problem()).isEqualTo(Problem.NO_STATEMENT)).hasMessageContaining("hold no Statement of Applicability");
        assertThatThrownBy(() -> fixture("two-statements.ttl", Optional.of("7"), DAY)).isInstanceOfSatisfying(AimsException.class, problem -> assertThat(problem.problem()).isEqualTo(Problem.UNKNOWN_ID)).hasMessageContaining("2.0, 1.0");
    }

    @Test
    void everyFormatHasEveryControl() throws IOException {
        for (Statement statement : List.of(NORTHLIGHT, FLAWED)) {
            List<String> titles = statement.lines().stream().map(StatementLine::title).toList();
            List<String> numbers = statement.lines().stream().map(StatementLine::number).toList();
            Document document = document(statement);
            List<String> csv = new ArrayList<>();
            for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(Written.string(Written.text(out -> CsvFile.write(document, out)))))) {
                csv.add(row.get("control"));
            }
            assertThat(csv).isEqualTo(numbers);
            assertThat(StreamSupport.stream(new ObjectMapper().readTree(Written.bytes(out -> StatementJson.write(statement, out))).get("controls").spliterator(), false).map(control -> control.get("title").asText())).isEqualTo(titles);
            assertThat(Written.sheet(Written.bytes(out -> XlsxFile.write(document, out)), "Controls")).hasSize(titles.size() + 1);
            assertThat(Written.table(Written.bytes(out -> DocxFile.write(document, out)), "Control", "Decision").stream().filter(row -> row.size() > 1)).hasSize(titles.size() + 1);
            StringWriter text = new StringWriter();
            StatementText.write(statement, new PrintWriter(text));
            String html = Written.string(Written.text(out -> DocumentPages.writeHtml(document, out)));
            String pdf = Written.pdfText(Written.bytes(out -> DocumentPages.writePdf(document, out))).replaceAll("\\s+", "");
            assertThat(titles).allSatisfy(title -> assertThat(text.toString()).contains(title)).allSatisfy(title -> assertThat(html).contains(title)).allSatisfy(title -> assertThat(pdf).contains(title.replace(" ", "")));
        }
    }

    @Test
    void equalStatementsGiveEqualBytes() {
        Document document = document(NORTHLIGHT);
        List<Written.Format> formats = List.of(out -> DocumentPages.writePdf(document, out), out -> DocxFile.write(document, out), out -> XlsxFile.write(document, out), out -> StatementJson.write(NORTHLIGHT, out));
        formats.forEach(format -> assertThat(Written.bytes(format)).isEqualTo(Written.bytes(format)));
    }

    @Test
    void verdictsStandBesideTheControlsIfWanted() {
        Document document = StatementDocument.of(FLAWED, Optional.of(Shipped.CHECKER.check(Shipped.example("northlight-flawed"), DAY)));
        List<List<String>> rows = Written.sheet(Written.bytes(out -> XlsxFile.write(document, out)), "Controls");
        assertThat(rows.get(0)).endsWith("Verdicts");
        assertThat(rows).filteredOn(row -> row.get(0).startsWith("A.6.2.4 ")).isNotEmpty().allSatisfy(row -> assertThat(row.get(6)).contains("failed"));
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(Written.string(Written.text(out -> DocumentPages.writeHtml(document(FLAWED), out)))).contains("default-src 'none'").doesNotContain("<script").doesNotContain("src=").doesNotContain("url(");
    }
}
