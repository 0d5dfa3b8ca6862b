package org.aimsgraph.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files as bytes, and what other libraries read in them. */
final class Written {
    private Written() {}

    interface Format {
        void write(OutputStream out) throws IOException;
    }

    interface TextFormat {
        void write(Writer out) throws IOException;
    }

    static byte[] bytes(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return out.toByteArray();
    }

    static byte[] text(TextFormat format) {
        return bytes(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            format.write(writer);
            writer.flush();
        });
    }

    static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The texts of a sheet, row by row; empty cells count. */
    static List<List<String>> sheet(byte[] xlsx, String name) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = workbook.getSheet(name);
            DataFormatter formatter = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
                    cells.add(formatter.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The rows of the first table of a Word document whose head begins with these texts; group headings have one cell. */
    static List<List<String>> table(byte[] docx, String first, String second) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFTable table = document.getTables().stream().filter(each -> each.getRow(0).getTableCells().size() > 1 && each.getRow(0).getCell(0).getText().equals(first) && each.getRow(0).getCell(1).getText().equals(second)).findFirst().orElseThrow();
            return table.getRows().stream().map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList()).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String pdfText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
