package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of comma-separated values, each a sheet with the name of its file. Semicolons and tabs part cells as well, as spreadsheets in many countries write them. */
final class CsvBook {
    /** A text that a spreadsheet would run; it stands behind an apostrophe, which is no part of it. */
    static final Pattern RUN = Pattern.compile("(?s)'*[=+\\-@\\t].*");

    private CsvBook() {}

    /** The tables of a folder or archive, else the one that is given. */
    static List<Sheet> sheets(Source source) {
        List<Source> tables = source.parts().isEmpty() ? List.of(source) : source.parts();
        return tables.stream().sorted(Comparator.comparing(Source::name)).map(CsvBook::sheet).toList();
    }

    private static Sheet sheet(Source table) {
        return new Sheet(table.name(), name(table), false, Set.of(), List.of(), enough -> read(table, enough));
    }

    /** The file without folder and ending. */
    static String name(Source table) {
        return table.name().replaceFirst(".*[/\\\\]", "").replaceFirst("(?i)\\.csv$", "");
    }

    private static void read(Source table, Predicate<Row> enough) {
        String text = table.text();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int number = 0;
            for (CSVRecord record : parser) {
                number++;
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < record.size(); column++) {
                    String cell = record.get(column);
                    if (!cell.isEmpty()) {
                        cells.add(Cell.text(column, cell.startsWith("'") && RUN.matcher(cell).matches() ? cell.substring(1) : cell));
                    }
                }
                if (enough.test(new Row(number, false, cells))) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new AimsException(SYNTAX_ERROR, broken, "%s is no table (%s). Put texts with quotes, commas or line breaks in double quotes, and double the quotes in them.", table.name(), broken.getMessage());
        }
    }

    /** What parts the cells of the first line that has any of these. */
    private static char delimiter(String text) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return List.of(',', ';', '\t').stream().max(Comparator.comparingLong(mark -> line.chars().filter(letter -> letter == mark).count())).orElse(',');
    }
}
