package org.aimsgraph.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.aimsgraph.exchange.bridge.Source;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A good workbook of a few sheets, written with another library than ours, for tests to change. */
final class SmallBook {
    private SmallBook() {}

    /** The workbook after a change. */
    static Source with(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheet(book, "Organisation", "id", "name *").row("organisation", "Riverside Clinics Ltd");
            sheet(book, "AIManagementSystem", "id", "name *", "management system of").row("aims", "AI management system", "organisation");
            sheet(book, "Person", "id", "name *").row("ann", "Ann Lee").row("bob", "Bob Ray").row("ann-2", "Ann Lee");
            sheet(book, "AISystem", "id", "name *", "retrains model", "used since", "owner").row("triage", "Triage", "yes", "2025-01-31", "bob");
            sheet(book, "Risk", "id", "name *", "likelihood", "concerns system *", "owner *", "treatment priority *", "affects objective *")
                    .row("R-1", "Late alarms", "likely", "triage", "Bob Ray").row("R-2", "Wrong patient", "rare", "triage", "bob");
            sheet(book, "DataQualityMeasurement", "id", "name", "measured data value", "performed on").row("m-1", "Completeness", "0.95", "2026-03-10");
            sheet(book, "ManagementReviewArrangement", "id", "name", "interval", "starts on").row("reviews", "Reviews", "12 months", "2025-01-01");
            change.accept(book);
            book.write(bytes);
            return new Source("aims.xlsx", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Filling sheet(XSSFWorkbook book, String name, String... headings) {
        return new Filling(book.createSheet(name)).row(headings);
    }

    /** A sheet that is filled row after row. */
    record Filling(XSSFSheet sheet) {
        Filling row(String... cells) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column]);
            }
            return this;
        }
    }

    /** A cell such as {@code C2}, made where there is none. */
    static org.apache.poi.ss.usermodel.Cell cell(XSSFWorkbook book, String sheet, String cell) {
        CellReference reference = new CellReference(cell);
        Row row = book.getSheet(sheet).getRow(reference.getRow());
        row = row == null ? book.getSheet(sheet).createRow(reference.getRow()) : row;
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
