package org.aimsgraph.exchange.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an XLSX workbook, read row by row. Of a formula the value counts that the spreadsheet has computed. */
final class XlsxBook implements AutoCloseable {
    private static final Set<String> ERRORS = Set.of("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int MOST_DIGITS = 400;

    private final Source source;
    private final ReadableWorkbook workbook;
    private final Map<String, XlsxParts.Look> looks;

    private XlsxBook(Source source, Map<String, XlsxParts.Look> looks, ReadableWorkbook workbook) {
        this.source = source;
        this.looks = looks;
        this.workbook = workbook;
    }

    /** Opens a workbook; refused where it is none, is damaged, locked or larger than can be read. */
    static XlsxBook open(Source source) {
        Map<String, XlsxParts.Look> looks = XlsxParts.look(source);
        try {
            return new XlsxBook(source, looks, new ReadableWorkbook(source.open(), new ReadingOptions(true, true)));
        } catch (IOException | RuntimeException broken) {
            throw XlsxParts.damaged(source, broken);
        }
    }

    List<Sheet> sheets() {
        return workbook.getSheets().map(sheet -> {
            XlsxParts.Look look = looks.getOrDefault(sheet.getName(), new XlsxParts.Look(Set.of(), List.of()));
            return new Sheet(source.name(), sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE, look.hiddenColumns(), look.merged(), enough -> read(sheet, enough));
        }).toList();
    }

    private void read(org.dhatim.fastexcel.reader.Sheet sheet, Predicate<Row> enough) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            rows.map(XlsxBook::row).anyMatch(enough);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof AimsException told ? told : XlsxParts.damaged(source, broken);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>(row.getPhysicalCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null && cell.getValue() != null && !cell.getText().isEmpty()) {
                cells.add(cell(cell));
            }
        }
        return new Row(row.getRowNum(), row.isHidden(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        int column = cell.getColumnIndex();
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && ERRORS.contains(cell.getText())) {
            return new Cell(column, Cell.Kind.ERROR, cell.getText());
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(column, number, cell);
        }
        if (cell.getValue() instanceof Boolean) {
            return new Cell(column, Cell.Kind.YES_NO, cell.getText());
        }
        return Cell.text(column, ESCAPED.matcher(cell.getText()).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))));
    }

    private static Cell number(int column, BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
        if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
            return new Cell(column, Cell.Kind.ERROR, "a number with hundreds of digits");
        }
        if (isDay(cell) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(3_000_000)) < 0) {
            return new Cell(column, Cell.Kind.DATE, cell.asDate().toString());
        }
        BigDecimal plain = number.scale() > 0 ? number.stripTrailingZeros() : number;
        return new Cell(column, Cell.Kind.NUMBER, (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    /** Whether the format of a cell shows a day: it names a year, month, day or time outside of quotes and brackets. */
    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("").replaceAll("\"[^\"]*\"|\\[(?![hms]+\\])[^]]*]|\\\\.|_.|\\*.", "");
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58
                || !format.equalsIgnoreCase("general") && format.matches("(?is).*[ymdhs].*");
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw XlsxParts.damaged(source, broken);
        }
    }
}
