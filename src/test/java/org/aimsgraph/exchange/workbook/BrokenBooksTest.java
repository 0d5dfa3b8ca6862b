package org.aimsgraph.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aimsgraph.Shipped;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.problem.AimsException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong in a workbook is told with its cell, and with what is allowed. */
class BrokenBooksTest {
    private static final Surroundings NOTHING_KNOWN = new Surroundings(Shipped.LIBRARY, Optional.empty(), Surroundings.NOBODYS);

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("Risk", "C2", "likly", "“likly” is none of the values for likelihood. Did you mean likely? Allowed: rare, unlikely, possible, likely, almost-certain."),
                fault("Risk", "C2", "likely; often", "“often” is none of the values"),
                fault("Risk", "D2", "triag", "“triag” is neither the id nor the name of a record. Did you mean triage?"),
                fault("Risk", "E2", "Ann Lee", "“Ann Lee” is the name of 2 records: ann, ann-2. Write the id."),
                fault("Risk", "E3", "nobody at all", "“nobody at all” is neither the id nor the name of a record"),
                fault("Risk", "A3", "R-1", "the id “R-1” stands at Risk!A2 already"),
                fault("AISystem", "A2", "bob", "the id “bob” stands at Person!A3 already", "AISystem!A2"),
                fault("Risk", "F2", "soon", "“soon” is no whole number"),
                fault("Risk", "F2", "1.5", "“1.5” is no whole number"),
                fault("AISystem", "C2", "perhaps", "“perhaps” is neither yes nor no. Write yes or no."),
                fault("AISystem", "D2", "3/4/2025", "“3/4/2025” can be 2025-04-03 or 2025-03-04. Write the one that is meant."),
                fault("AISystem", "D2", "2025-02-30", "“2025-02-30” is no day of the calendar"),
                fault("AISystem", "D2", "soon", "“soon” is no date. Write it as 2026-03-10."),
                fault("DataQualityMeasurement", "C2", "high", "“high” is no number. Write it as 0.95 or 95 %."),
                fault("DataQualityMeasurement", "C2", "1,234", "“1,234” is no number"),
                fault("ManagementReviewArrangement", "C2", "often", "“often” is no length of time. Write it as 12 months, 30 days or P12M."),
                fault("ManagementReviewArrangement", "C2", "12 moons", "“12 moons” is no length of time"));
    }

    private static Arguments fault(String sheet, String cell, String text, String told) {
        return fault(sheet, cell, text, told, sheet + "!" + cell);
    }

    private static Arguments fault(String sheet, String cell, String text, String told, String place) {
        return arguments(sheet, cell, text, told, place);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aValueThatDoesNotFitIsToldWithItsCell(String sheet, String cell, String text, String told, String place) {
        Source book = SmallBook.with(workbook -> SmallBook.cell(workbook, sheet, cell).setCellValue(text));
        refuses(book, place + ": " + told);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("a column that the kind does not have", book -> {
                    SmallBook.cell(book, "Risk", "H1").setCellValue("likelyhood ");
                    SmallBook.cell(book, "Risk", "H2").setCellValue("rare");
                }, "Risk!H1: risk has no column “likelyhood”. Did you mean “likelihood”? Begin the heading with # to keep a column of your own."),
                change("a sheet that is no kind", book -> SmallBook.sheet(book, "Risks", "id", "name").row("r", "R"), "Risks: no kind of record is called so. Did you mean Risk?"),
                change("a formula that lost its cell", book -> SmallBook.cell(book, "Risk", "C2").setCellErrorValue(FormulaError.REF.getCode()), "Risk!C2: the formula gives #REF!"),
                change("a number where a day is asked", book -> SmallBook.cell(book, "AISystem", "D2").setCellValue(46000), "AISystem!D2: 46000 is a number, not a date"),
                change("merged cells", book -> book.getSheet("Risk").addMergedRegion(CellRangeAddress.valueOf("E2:E3")), "Risk!E2:E3: these cells are merged"),
                change("a row without id and name", book -> SmallBook.cell(book, "Risk", "C4").setCellValue("rare"), "Risk!C4: the row has neither an id nor a name"),
                change("two rows of one name without ids", book -> {
                    SmallBook.cell(book, "Risk", "B4").setCellValue("Power fails");
                    SmallBook.cell(book, "Risk", "B5").setCellValue("Power  fails");
                }, "Risk!A5: the id “risk-power-fails” stands at Risk!A4 already"),
                change("headings that are gone", book -> book.getSheet("Risk").removeRow(book.getSheet("Risk").getRow(0)), "Risk: no row has headings of risk"),
                change("a key that says otherwise than the heading", book -> {
                    book.getSheet("Person").shiftRows(0, 3, 1);
                    SmallBook.cell(book, "Person", "A1").setCellValue("id");
                    SmallBook.cell(book, "Person", "B1").setCellValue("aims:workRelation");
                }, "Person!B2: the heading says “name *”, but the hidden row above says aims:workRelation. Make them agree."),
                change("a namespace that is no address", book -> SmallBook.sheet(book, "README", "Namespace", "our place"), "README!B1: “our place” is no address that ends in / or #"),
                change("a kind that does not exist", book -> {
                    SmallBook.cell(book, "Person", "C1").setCellValue("also a");
                    SmallBook.cell(book, "Person", "C2").setCellValue("Robot");
                }, "Person!C2: “Robot” is no kind of record"),
                change("a control that does not exist", book -> SmallBook.sheet(book, "ApplicabilityDecision", "id", "decides on").row("soa-1", "A.6.2.14"), "ApplicabilityDecision!B2: “A.6.2.14” is no clause, control or requirement"),
                change("a control of another standard that does not exist", book -> SmallBook.sheet(book, "ApplicabilityDecision", "id", "decides on").row("soa-1", "iso42001:A.6.2.44"), "ApplicabilityDecision!B2: there is no iso42001:A.6.2.44"));
    }

    private static Arguments change(String name, Consumer<XSSFWorkbook> change, String told) {
        return arguments(name, change, told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aSheetThatCannotBeReadIsToldWithItsPlace(String name, Consumer<XSSFWorkbook> change, String told) {
        refuses(SmallBook.with(change), told);
    }

    @Test
    void allMistakesAreToldAtOnceButNotWithoutEnd() {
        Source book = SmallBook.with(workbook -> {
            for (int row = 4; row < 104; row++) {
                SmallBook.cell(workbook, "Risk", "A" + row).setCellValue("N-" + row);
                SmallBook.cell(workbook, "Risk", "C" + row).setCellValue("no code");
            }
        });
        assertThatThrownBy(() -> WorkbookReader.xlsx(book, NOTHING_KNOWN)).hasMessageContaining("has 100 mistakes to mend; nothing was read.").hasMessageContaining("Risk!C4").hasMessageContaining("Risk!C43").hasMessageContaining("… and 60 more.")
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(42));
    }

    static Stream<Arguments> files() throws IOException {
        byte[] good = SmallBook.with(book -> { }).bytes();
        String wrongEntity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>";
        return Stream.of(
                arguments("empty", new byte[0], "is damaged, or no workbook at all"),
                arguments("no archive", "id,name\n".getBytes(StandardCharsets.UTF_8), "is damaged, or no workbook at all"),
                arguments("cut off", Arrays.copyOf(good, good.length / 2), "is damaged, or no workbook at all"),
                arguments("another archive", zip("readme.txt", "hello"), "is damaged, or no workbook at all"),
                arguments("old Excel, or locked", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "is an old Excel file (.xls) or locked with a password. Save it as .xlsx, without a password."),
                arguments("OpenDocument", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "is an OpenDocument file. Save it as .xlsx."),
                arguments("entities", zip("xl/workbook.xml", wrongEntity), "declares entities of its own (in xl/workbook.xml)"),
                arguments("no XML", zip("xl/workbook.xml", "<workbook><sheets>"), "is damaged, or no workbook at all"),
                arguments("a cell outside of any sheet", zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZ1\"/></row></sheetData></worksheet>"), "is damaged, or no workbook at all"),
                arguments("an archive bomb", bomb(), "unpacks to more than 128 MB. Split it."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoWorkbookIsRefusedInOneSentence(String name, byte[] bytes, String told) {
        assertThatThrownBy(() -> WorkbookReader.xlsx(new Source("aims.xlsx", bytes), NOTHING_KNOWN)).isInstanceOf(AimsException.class).hasMessageStartingWith("aims.xlsx ").hasMessageContaining(told)
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("Risk.csv", "id,name,likelihood\nR-1,Late,likly\n", "Risk!C2: “likly” is none of the values"),
                arguments("Risk.csv", "id;name;likelihood\nR-1;Late;likly\n", "Risk!C2: “likly” is none of the values"),
                arguments("Risk.csv", "id,name\nR-1,\"Late\n", "is no table"),
                arguments("Risks.csv", "id,name\nR-1,Late\n", "Risks: no kind of record is called so. Did you mean Risk?"),
                arguments("Risk.csv", "id,name\nR-1,Late\nR-1,Wrong\n", "Risk!A3: the id “R-1” stands at Risk!A2 already"),
                arguments("Risk.csv", "id,name,owner\nR-1,Late,x\n", "Risk!C2: “x” is neither the id nor the name of a record"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsToldOfAsASheetIs(String name, String text, String told) {
        assertThatThrownBy(() -> WorkbookReader.csv(new Source(name, text.getBytes(StandardCharsets.UTF_8)), NOTHING_KNOWN)).isInstanceOf(AimsException.class).hasMessageContaining(told);
    }

    @Test
    void aTableThatIsNotInUtf8IsRefused() {
        assertThatThrownBy(() -> WorkbookReader.csv(new Source("Person.csv", "id,name\np,Zoë\n".getBytes(StandardCharsets.ISO_8859_1)), NOTHING_KNOWN)).hasMessageContaining("Person.csv is not text in UTF-8");
    }

    @Test
    void aDamagedArchiveOfTablesIsRefused() {
        assertThatThrownBy(() -> new CsvImport().read(new Source("aims.zip", new byte[] {'P', 'K', 3, 4}, List.of()), NOTHING_KNOWN, new Losses("csv"))).hasMessageContaining("is a damaged zip archive");
    }

    private static void refuses(Source book, String told) {
        assertThatThrownBy(() -> WorkbookReader.xlsx(book, NOTHING_KNOWN)).isInstanceOf(AimsException.class).hasMessageStartingWith("aims.xlsx has ").hasMessageContaining("nothing was read").hasMessageContaining(told);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.setMethod(ZipOutputStream.STORED);
                byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                CRC32 sum = new CRC32();
                sum.update(text);
                entry.setSize(text.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(text);
            }
        }
        return bytes.toByteArray();
    }

    /** Texts of 160 MB in an archive of some kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) 'a');
            for (int i = 0; i < 160; i++) {
                zip.write(blanks);
            }
            zip.write("</t></si></sst>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
