package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook on the command line: made, read back, checked, exported, and refused without a trace. */
class WorkbookCommandsTest {
    @TempDir
    private static Path folder;
    private static Path made;
    private static Path workbook;

    @BeforeAll
    static void makeAWorkbook() {
        made = folder.resolve("riverside");
        workbook = made.resolve("aims.xlsx");
        Invocation run = Invocation.of("init", made.toString(), "--from", "Riverside Clinics Ltd", "--namespace", "https://riverside.example/id/");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aNewWorkbookHoldsTheControlsReadyToDecideOn() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet decisions = book.getSheet("ApplicabilityDecision");
            assertThat(Stream.iterate(2, row -> row <= decisions.getLastRowNum(), row -> row + 1).map(row -> decisions.getRow(row).getCell(0).getStringCellValue()))
                    .hasSize(39).startsWith("# example", "soa-A.2.2").endsWith("soa-A.10.4");
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("README");
            assertThat(book.getSheetAt(0).getHyperlinkList()).hasSize(book.getNumberOfSheets() - 2);
        }
    }

    @Test
    void eachHeadingHasHelpAndCodesHaveAList() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet risks = book.getSheet("Risk");
            assertThat(risks.getRow(0).getZeroHeight()).as("the row with the keys is hidden").isTrue();
            assertThat(risks.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat((Iterable<Cell>) risks.getRow(1)).allSatisfy(heading -> assertThat(heading.getCellComment().getString().getString()).isNotBlank());
            assertThat(risks.getDataValidations()).extracting(DataValidation::getValidationConstraint).extracting(constraint -> constraint.getFormula1()).anyMatch(list -> list.startsWith("'Codes'!$A$"));
            assertThat(Stream.iterate(0, sheet -> sheet < book.getNumberOfSheets(), sheet -> sheet + 1).map(book::getSheetName)).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(workbook);
        Invocation again = Invocation.of("init", made.toString());
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("exists already and is not overwritten");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
    }

    @Test
    void equalCommandsMakeEqualFiles() throws IOException {
        Path other = folder.resolve("other");
        Invocation.of("init", other.toString(), "--from", "Riverside Clinics Ltd", "--namespace", "https://riverside.example/id/");
        assertThat(Files.readAllBytes(other.resolve("aims.xlsx"))).isEqualTo(Files.readAllBytes(workbook));
    }

    @Test
    void theWorkbookAndItsTablesSayTheSame() {
        Invocation fromWorkbook = Invocation.of("import", workbook.toString());
        Invocation fromTables = Invocation.of("import", made.resolve("csv").toString());
        assertThat(fromWorkbook.out()).contains("PREFIX : <https://riverside.example/id/>").contains("\"Riverside Clinics Ltd\"").isEqualTo(fromTables.out());
    }

    @Test
    void aFindingNamesTheCellToFillIn() {
        String told = "A.2.2 AI policy (soa-A.2.2) aims:applicability, in ApplicabilityDecision!";
        assertThat(Invocation.of("check", workbook.toString()).out()).contains(told);
        assertThat(Invocation.of("check", made.toString())).satisfies(run -> {
            assertThat(run.out()).contains(told);
            assertThat(run.err()).contains("Not read, because the workbook beside it is: " + made.resolve("csv"));
        });
        assertThat(Invocation.of("check", made.resolve("csv").toString()).out()).contains(told);
        assertThat(Invocation.of("check", workbook.toString(), "--format", "json").out()).contains("\"cell\" : \"ApplicabilityDecision!");
        assertThat(Invocation.of("check", workbook.toString(), "--format", "html").out()).contains("data-label=\"Cell\"");
    }

    @Test
    void aMistakeWritesNothing() throws IOException {
        Path broken = folder.resolve("broken.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            book.getSheet("ApplicabilityDecision").getRow(3).createCell(2).setCellValue("maybe");
            try (var out = Files.newOutputStream(broken)) {
                book.write(out);
            }
        }
        Path target = folder.resolve("never.ttl");
        for (String command : new String[] {"import", "check"}) {
            Invocation run = Invocation.of(command, broken.toString(), "--output", target.toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("ApplicabilityDecision!C4: “maybe” is none of the values for applicability.").doesNotContain("\tat ");
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void aWorkbookIsNotPrintedOnATerminal() {
        Invocation run = Invocation.of("export", "examples/empty", "--format", "xlsx");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'xlsx' is no text for standard output. Name a file with --output.");
    }

    @Test
    void aSpreadsheetThatIsNoWorkbookOfOursIsPassedOverInAFolder() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        Files.copy(Path.of("examples/empty/organisation.ttl"), mixed.resolve("organisation.ttl"));
        try (XSSFWorkbook budget = new XSSFWorkbook(); var out = Files.newOutputStream(mixed.resolve("budget.xlsx"))) {
            budget.createSheet("Budget").createRow(0).createCell(0).setCellValue("Costs");
            budget.write(out);
        }
        Invocation run = Invocation.of("check", mixed.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Not read, because it has no sheet for a kind of record: " + mixed.resolve("budget.xlsx"));
    }

    @Test
    void textsThatASpreadsheetWouldRunComeBackAsTheyWere() throws IOException {
        Path records = folder.resolve("formula.ttl");
        Files.writeString(records, Files.readString(Path.of("examples/empty/organisation.ttl")) + "\nex:organisation rdfs:comment \"=HYPERLINK(1)\" , \"'=1\" , \"-5\" , \"@home\" , \"+1\" .\n");
        String before = Invocation.of("import", exported(records, "xlsx", "formula.xlsx").toString()).out();
        Path archive = exported(records, "csv", "formula.zip");
        assertThat(Invocation.of("import", archive.toString()).out()).isEqualTo(before);
        assertThat(before).contains("\"=HYPERLINK(1)\"").contains("\"'=1\"").contains("\"-5\"").contains("\"@home\"").contains("\"+1\"");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("formula.xlsx")))) {
            assertThat((Iterable<Cell>) book.getSheet("Organisation").getRow(2)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    private static Path exported(Path records, String format, String name) {
        Path file = folder.resolve(name);
        assertThat(Invocation.of("export", records.toString(), "--format", format, "--output", file.toString()).err()).isEmpty();
        return file;
    }
}
