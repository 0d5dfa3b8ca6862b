package org.aimsgraph.exchange.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import org.aimsgraph.check.Engine;
import org.aimsgraph.exchange.SafeText;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A document as a workbook: what it is about on the first sheet, then a sheet for each section, to filter and to print. */
public final class XlsxFile {
    private static final String HEAD = "1B2430";
    private static final String LINE = "C5CCD5";
    /** What Excel allows in a cell, and in a footer with all its parts. */
    private static final int LONGEST = 32_767;
    private static final int LONGEST_FOOTER = 100;

    private static final double LINE_HEIGHT = 13.5;
    private static final int NAME_WIDTH = 26;
    private static final int VALUE_WIDTH = 90;

    private XlsxFile() {}

    /** Writes the workbook; equal documents give equal bytes. Leaves the stream open. */
    public static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "AIMS Graph", version())) {
            workbook.properties().setTitle(document.title());
            workbook.setGlobalDefaultFont("Calibri", 10);
            writeCover(document, workbook.newWorksheet("About"));
            for (Section section : document.sections()) {
                if (!section.table().columns().isEmpty()) {
                    writeTable(document, section.table(), workbook.newWorksheet(section.name()));
                }
            }
        }
        OfficePackage.write(bytes.toByteArray(), document.day(), out);
    }

    /** Excel reads the version as a number with a point. */
    private static String version() {
        String numbers = Engine.VERSION.replaceFirst("^(\\d+\\.\\d+).*", "$1");
        return numbers.matches("\\d+\\.\\d+") ? numbers : "0.0";
    }

    private static void writeCover(Document document, Worksheet sheet) {
        print(document, sheet);
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        sheet.value(0, 0, text(document.title()));
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, text(document.subtitle()));
        sheet.style(1, 0).fontColor(Tone.MUTED.ink()).set();
        sheet.value(2, 0, text(document.lead()));
        int row = 4;
        for (Document.Fact fact : document.facts()) {
            row = writeLine(sheet, row, fact.name(), fact.value());
        }
        for (Section section : document.sections().stream().filter(each -> !each.paragraphs().isEmpty()).toList()) {
            row = writeLine(sheet, row + 1, section.heading(), Cell.of(section.paragraphs()));
        }
    }

    private static int writeLine(Worksheet sheet, int row, String name, Cell value) {
        sheet.value(row, 0, text(name));
        sheet.style(row, 0).bold().verticalAlignment("top").wrapText(true).set();
        sheet.value(row, 1, text(value.text()));
        style(sheet, row, 1, value.tone());
        sheet.rowHeight(row, LINE_HEIGHT * Math.max(lines(Cell.of(name), NAME_WIDTH), Math.max(1, lines(value, VALUE_WIDTH))));
        return row + 1;
    }

    private static void writeTable(Document document, Table table, Worksheet sheet) {
        print(document, sheet);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, table.columns().get(i).width());
            sheet.value(0, i, text(table.columns().get(i).heading()));
            sheet.style(0, i).bold().fontColor("FFFFFF").fillColor(HEAD).wrapText(true).verticalAlignment("top").set();
        }
        int row = 1;
        for (Table.Row each : table.data()) {
            for (int i = 0; i < each.cells().size(); i++) {
                write(sheet, row, i, each.cells().get(i));
            }
            sheet.rowHeight(row, height(table, each));
            row++;
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        String text = text(cell.text());
        if (text.matches("\\d{1,9}")) {
            sheet.value(row, column, Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        style(sheet, row, column, cell.tone());
    }

    private static void style(Worksheet sheet, int row, int column, Tone tone) {
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top").horizontalAlignment("left").fontColor(tone.ink()).borderStyle("thin").borderColor(LINE);
        if (tone == Tone.STRONG) {
            style.bold();
        }
        if (!tone.background().equals("FFFFFF")) {
            style.fillColor(tone.background());
        }
        style.set();
    }

    /** Not every program makes rows as high as their texts by itself. */
    private static double height(Table table, Table.Row row) {
        long most = IntStream.range(0, row.cells().size()).mapToLong(i -> lines(row.cells().get(i), table.columns().get(i).width())).max().orElse(1);
        return Math.min(Worksheet.MAX_ROW_HEIGHT, LINE_HEIGHT * Math.max(1, most));
    }

    private static long lines(Cell cell, int width) {
        return cell.lines().stream().mapToLong(line -> 1 + line.length() / Math.max(1, width - 1)).sum();
    }

    private static void print(Document document, Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
        sheet.footer(shortened(document.title(), LONGEST_FOOTER).replace("&", "&&"), Position.LEFT);
    }

    private static String text(String text) {
        String safe = SafeText.cell(text);
        return shortened(safe, LONGEST);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }
}
