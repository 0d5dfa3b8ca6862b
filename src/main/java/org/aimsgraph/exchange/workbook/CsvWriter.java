package org.aimsgraph.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.form.Field;
import org.aimsgraph.form.RecordForms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the workbook as tables of comma-separated values, a file for each sheet; a text that a spreadsheet would run stands behind an apostrophe. */
final class CsvWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final RecordForms forms;

    CsvWriter(RecordForms forms) {
        this.forms = forms;
    }

    /** The files by their names. */
    Map<String, byte[]> files(List<FilledSheet> filled, String organisation, String namespace, boolean examples) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Sheet.README + ".csv", table(ReadmeSheet.lines(forms, organisation, namespace).stream().map(ReadmeSheet.Line::cells).toList()));
        List<List<String>> codes = new ArrayList<>(List.of(CodesSheet.HEADINGS));
        codes.addAll(new CodesSheet(forms).rows());
        files.put(CodesSheet.NAME + ".csv", table(codes));
        filled.forEach(sheet -> files.put(sheet.kind().name() + ".csv", table(rows(sheet, examples))));
        return files;
    }

    private static List<List<String>> rows(FilledSheet sheet, boolean examples) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Column::key).toList());
        rows.add(sheet.columns().stream().map(Column::heading).toList());
        if (examples) {
            rows.add(sheet.columns().stream().map(column -> column.equals(Column.ID) ? KindSheet.PASSED_OVER + " example"
                    : column.isName() ? sheet.kind().example() : column.field().map(Field::example).orElse("")).toList());
        }
        for (List<Cell> cells : sheet.rows()) {
            List<String> row = new ArrayList<>(Collections.nCopies(sheet.columns().size(), ""));
            cells.forEach(cell -> row.set(cell.column(), safe(cell)));
            rows.add(row);
        }
        return rows;
    }

    private static String safe(Cell cell) {
        String text = cell.kind() == Cell.Kind.DATE ? cell.text().substring(0, 10) : cell.text();
        return cell.kind() != Cell.Kind.NUMBER && CsvBook.RUN.matcher(text).matches() ? "'" + text : text;
    }

    private static byte[] table(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
