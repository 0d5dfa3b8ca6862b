package org.aimsgraph.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Place;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells mean what people mean by them. */
class ReadingTest {
    private static final Surroundings NOTHING_KNOWN = new Surroundings(Shipped.LIBRARY, Optional.empty(), Surroundings.NOBODYS);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("AISystem", "D2", "aims:usedSince", "10.3.2026", List.of("\"2026-03-10\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "2026/3/10", List.of("\"2026-03-10\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "13/3/2026", List.of("\"2026-03-13\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "3/13/2026", List.of("\"2026-03-13\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "10 March 2026", List.of("\"2026-03-10\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "10. März 2026", List.of("\"2026-03-10\"^^xsd:date")),
                arguments("AISystem", "D2", "aims:usedSince", "10 mars 2026", List.of("\"2026-03-10\"^^xsd:date")),
                arguments("AISystem", "C2", "aims:retrainsModel", "ja", List.of("\"true\"^^xsd:boolean")),
                arguments("AISystem", "C2", "aims:retrainsModel", "X", List.of("\"true\"^^xsd:boolean")),
                arguments("AISystem", "C2", "aims:retrainsModel", "non", List.of("\"false\"^^xsd:boolean")),
                arguments("Risk", "C2", "aims:likelihood", "Almost certain", List.of("code:likelihood-almost-certain")),
                arguments("Risk", "C2", "aims:likelihood", "code:likelihood-rare", List.of("code:likelihood-rare")),
                arguments("Risk", "D2", "aims:concernsSystem", " Triage ", List.of("https://organisation.example/id/triage")),
                arguments("Risk", "E2", "aims:owner", "ann; bob", List.of("https://organisation.example/id/ann", "https://organisation.example/id/bob")),
                arguments("Risk", "E2", "aims:owner", "https://example.org/somebody", List.of("https://example.org/somebody")),
                arguments("Risk", "B2", "rdfs:label", "Retard @fr", List.of("\"Retard\"@fr")),
                arguments("Risk", "B2", "rdfs:label", "First; still first\nSecond", List.of("\"First; still first\"", "\"Second\"")),
                arguments("Risk", "B2", "rdfs:label", "First \\\nline two", List.of("\"First \\nline two\"")),
                arguments("Risk", "B2", "rdfs:label", "C:\\temp\\", List.of("\"C:\\\\temp\\\\\"")),
                arguments("DataQualityMeasurement", "C2", "aims:measuredDataValue", "95 %", List.of("\"0.95\"^^xsd:decimal")),
                arguments("DataQualityMeasurement", "C2", "aims:measuredDataValue", "12 000", List.of("\"12000\"^^xsd:integer")),
                arguments("ManagementReviewArrangement", "C2", "aims:interval", "P1Y", List.of("\"P1Y\"^^xsd:duration")),
                arguments("ManagementReviewArrangement", "C2", "aims:interval", "6 Monate", List.of("\"P6M\"^^xsd:duration")),
                arguments("ManagementReviewArrangement", "C2", "aims:interval", "2 weeks", List.of("\"P14D\"^^xsd:duration")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadAsWhatItsColumnHolds(String sheet, String cell, String property, String text, List<String> values) {
        Graph graph = graph(SmallBook.with(book -> SmallBook.cell(book, sheet, cell).setCellValue(text)));
        Node record = subject(graph, sheet);
        assertThat(Graphs.objects(graph, record, iri(property)).stream().map(ReadingTest::shown)).containsExactlyElementsOf(values);
    }

    @Test
    void aDateIsReadAsTheSpreadsheetStoresIt() {
        for (boolean from1904 : new boolean[] {false, true}) {
            Graph graph = graph(SmallBook.with(book -> {
                book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
                dated(book, "AISystem", "D2");
            }));
            assertThat(Graphs.objects(graph, subject(graph, "AISystem"), iri("aims:usedSince")).stream().map(ReadingTest::shown)).as("days counted from 1904: " + from1904).containsExactly("\"2026-03-10\"^^xsd:date");
        }
    }

    private static void dated(XSSFWorkbook book, String sheet, String cell) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
        SmallBook.cell(book, sheet, cell).setCellValue(LocalDate.of(2026, 3, 10));
        SmallBook.cell(book, sheet, cell).setCellStyle(style);
    }

    @Test
    void numbersYesAndFormulasAreReadByTheirValue() {
        Graph graph = graph(SmallBook.with(book -> {
            SmallBook.cell(book, "DataQualityMeasurement", "C2").setCellFormula("1/4+0.5");
            SmallBook.cell(book, "AISystem", "C2").setCellValue(true);
            SmallBook.cell(book, "Risk", "F2").setCellValue(3);
            SmallBook.cell(book, "Risk", "C2").setCellFormula("LOWER(\"LIKELY\")");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(shown(Graphs.object(graph, subject(graph, "DataQualityMeasurement"), iri("aims:measuredDataValue")).orElseThrow())).isEqualTo("\"0.75\"^^xsd:decimal");
        assertThat(shown(Graphs.object(graph, subject(graph, "AISystem"), iri("aims:retrainsModel")).orElseThrow())).isEqualTo("\"true\"^^xsd:boolean");
        assertThat(shown(Graphs.object(graph, record("R-1"), iri("aims:treatmentPriority")).orElseThrow())).isEqualTo("\"3\"^^xsd:integer");
        assertThat(shown(Graphs.object(graph, record("R-1"), iri("aims:likelihood")).orElseThrow())).isEqualTo("code:likelihood-likely");
    }

    @Test
    void anIdThatIsMissingIsMadeFromTheNameAndDoesNotDependOnTheRow() {
        Graph first = graph(SmallBook.with(book -> SmallBook.cell(book, "Risk", "B4").setCellValue("Éclairs & foudre")));
        Graph later = graph(SmallBook.with(book -> SmallBook.cell(book, "Risk", "B9").setCellValue("Éclairs & foudre")));
        assertThat(first.contains(record("risk-eclairs-foudre"), RDF.type.asNode(), Node.ANY)).isTrue();
        assertThat(later.isIsomorphicWith(first)).isTrue();
    }

    @Test
    void columnsAreFoundByTheHiddenRowThoughTheyAreRenamedAndMoved() {
        String table = "rdfs:label,aims:likelihood,id,\nWhat can happen,How often,ID,#mine\nLate alarms,likely,R-1,anything\n";
        Graph graph = WorkbookReader.csv(new Source("Risk.csv", table.getBytes(StandardCharsets.UTF_8)), NOTHING_KNOWN).graph();
        assertThat(graph.size()).isEqualTo(3);
        assertThat(graph.contains(record("R-1"), RDFS.label.asNode(), NodeFactory.createLiteralString("Late alarms"))).isTrue();
    }

    @Test
    void whatBeginsWithANumberSignIsPassedOver() {
        Graph plain = graph(SmallBook.with(book -> { }));
        Graph more = graph(SmallBook.with(book -> {
            SmallBook.cell(book, "Risk", "A4").setCellValue("# example");
            SmallBook.cell(book, "Risk", "C4").setCellValue("no code");
            SmallBook.sheet(book, "#pivot", "whatever").row("x");
        }));
        assertThat(more.isIsomorphicWith(plain)).isTrue();
    }

    @Test
    void aRecordOfTwoKindsSaysSo() {
        Graph graph = graph(SmallBook.with(book -> {
            SmallBook.cell(book, "Person", "C1").setCellValue("also a");
            SmallBook.cell(book, "Person", "C2").setCellValue("Role");
            SmallBook.sheet(book, "Role", "id").row("ann");
        }));
        assertThat(Graphs.objects(graph, record("ann"), RDF.type.asNode())).containsExactly(iri("aims:Person"), iri("aims:Role"));
    }

    @Test
    void hiddenRowsSheetsAndColumnsAreReadAndTold() {
        WorkbookRecords records = WorkbookReader.xlsx(SmallBook.with(book -> {
            book.getSheet("Risk").getRow(2).setZeroHeight(true);
            book.getSheet("Risk").setColumnHidden(2, true);
            book.setSheetHidden(book.getSheetIndex("Person"), true);
        }), NOTHING_KNOWN);
        assertThat(records.notes()).containsExactly("Person: the sheet is hidden; it was read.", "Risk: the hidden column C was read.", "Risk: one hidden row was read.");
        assertThat(records.graph().contains(record("R-2"), iri("aims:likelihood"), Node.ANY)).isTrue();
    }

    @Test
    void aCellIsKnownForWhatIsStatedAndForWhatIsNot() {
        WorkbookRecords records = WorkbookReader.xlsx(SmallBook.with(book -> { }), NOTHING_KNOWN);
        assertThat(place(records, "aims:likelihood")).contains("Risk!C3");
        assertThat(place(records, "aims:treatmentPriority")).as("still empty").contains("Risk!F3");
        assertThat(place(records, "rdfs:comment")).as("without a column").contains("Risk!A3");
    }

    private static Optional<String> place(WorkbookRecords records, String property) {
        return records.places().of(records.graph(), record("R-2"), Optional.of(iri(property)), Optional.empty()).flatMap(Place::name);
    }

    private static Graph graph(Source book) {
        return WorkbookReader.xlsx(book, NOTHING_KNOWN).graph();
    }

    /** The first record of a kind by its name. */
    private static Node subject(Graph graph, String kind) {
        return Graphs.subjects(graph, RDF.type.asNode(), iri("aims:" + kind)).get(0);
    }

    private static Node record(String id) {
        return NodeFactory.createURI("https://organisation.example/id/" + id);
    }

    private static Node iri(String shortName) {
        return NodeFactory.createURI(Namespaces.expand(shortName).orElseThrow());
    }

    private static String shown(Node node) {
        return node.isURI() ? Namespaces.shorten(node.getURI()) : NodeFmtLib.strNT(node).replaceFirst("<http://www.w3.org/2001/XMLSchema#(\\w+)>$", "xsd:$1");
    }
}
