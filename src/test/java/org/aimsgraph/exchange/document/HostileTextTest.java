package org.aimsgraph.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.aimsgraph.check.Report;
import org.aimsgraph.exchange.SafeText;
import org.aimsgraph.exchange.SmallReport;
import org.aimsgraph.graph.Places;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Text from records comes out as text: it is not run, breaks no file, and is not shown in another order than it is stored. */
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of("=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1", "<script>alert(1)</script>", "]]>", "&amp;&#0;", "<![CDATA[x", "\"' onmouseover=\"x", "${jndi:ldap://x}",
                "\u0000\u0001\u000B\u001F", "\uFFFE\uFFFF", "\uD800 alone", "\uDC00 alone", "invoice\u202Efdp.exe", "\u2066isolated", "\u200Fשלום", "日本語 العربية \uD83D\uDE00", "a".repeat(5_000), "{{7*7}}", "@page { size: 1mm }", "%PDF-1.7", "");
    }

    private static List<Written.Format> formats(Report report) {
        return List.of(out -> JunitReport.write(report, result -> false, out), out -> SarifReport.write(report, new Places(), out), out -> XlsxFile.write(ReportDocument.of(report), out), out -> DocxFile.write(ReportDocument.of(report), out),
                out -> PdfReport.write(report, out), out -> out.write(Written.text(writer -> CsvFile.write(ReportDocument.of(report), writer))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noFormatFailsOnIt(String text) {
        assertThat(formats(SmallReport.saying(text))).allSatisfy(format -> assertThat(Written.bytes(format)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noCellOfATableIsAFormula(String text) throws IOException {
        Document document = ReportDocument.of(SmallReport.saying(text));
        CSVFormat.RFC4180.parse(new StringReader(Written.string(Written.text(out -> CsvFile.write(document, out))))).forEach(row -> row.forEach(cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("\n").doesNotStartWith("\uFF1D")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Written.bytes(out -> XlsxFile.write(document, out))))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
                }
            })));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFileOfXmlIsWellFormed(String text) throws Exception {
        Report report = SmallReport.saying(text);
        parse(Written.bytes(out -> JunitReport.write(report, result -> false, out)));
        parse(PdfReport.page(report).replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8));
        for (byte[] file : List.of(Written.bytes(out -> XlsxFile.write(ReportDocument.of(report), out)), Written.bytes(out -> DocxFile.write(ReportDocument.of(report), out)))) {
            ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                parse(parts.readAllBytes());
            }
        }
    }

    private static void parse(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
        var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.parse(new ByteArrayInputStream(xml));
    }

    @Test
    void readableTextComesThroughWhole() {
        Report report = SmallReport.saying("Zażółć <b>gęślą</b> & \"jaźń\" ]]> — 5 > 3");
        assertThat(Written.string(Written.text(out -> CsvFile.write(ReportDocument.of(report), out)))).contains("Zażółć <b>gęślą</b> & \"\"jaźń\"\" ]]> — 5 > 3");
        assertThat(Written.pdfText(Written.bytes(out -> PdfReport.write(report, out)))).contains("Zażółć <b>gęślą</b> & \"jaźń\" ]]> — 5 > 3");
        assertThat(Written.table(Written.bytes(out -> DocxFile.write(ReportDocument.of(report), out)), "Weight", "Requirements").get(1).get(2)).isEqualTo("Zażółć <b>gęślą</b> & \"jaźń\" ]]> — 5 > 3");
        assertThat(Written.sheet(Written.bytes(out -> XlsxFile.write(ReportDocument.of(report), out)), "What to do").get(1).get(2)).isEqualTo("Zażółć <b>gęślą</b> & \"jaźń\" ]]> — 5 > 3");
    }

    @Test
    void whatReordersTextIsTakenOutAndScriptsStay() {
        assertThat(SafeText.plain("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(SafeText.plain("\u200Fשלום")).isEqualTo("\u200Fשלום");
        assertThat(SafeText.plain("a\u0000b\uD800c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
    }

    @Test
    void aTextThatIsTooLongForACellIsCutAndSaysSo() {
        String cell = Written.sheet(Written.bytes(out -> XlsxFile.write(ReportDocument.of(SmallReport.saying("a".repeat(40_000))), out)), "What to do").get(1).get(2);
        assertThat(cell).hasSize(32_767).endsWith("…");
    }
}
