package org.aimsgraph.exchange.workbook;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.aimsgraph.form.RecordKind;

/** A sheet that holds records of a kind: its columns, and the rows below the headings that are not passed over. */
final class KindSheet {
    /** How many rows may stand above the headings: a title, a logo, a date. */
    private static final int MOST_ROWS_ABOVE = 10;
    /** What begins with this is passed over: rows with such an id, and columns and sheets of such a name. */
    static final String PASSED_OVER = "#";

    private final Sheet sheet;
    private final RecordKind kind;
    private final Mistakes mistakes;
    private Columns columns;
    private int lastHeading;

    KindSheet(Sheet sheet, RecordKind kind, Mistakes mistakes) {
        this.sheet = sheet;
        this.kind = kind;
        this.mistakes = mistakes;
        findHeadings();
    }

    private void findHeadings() {
        Search search = new Search();
        sheet.rows().until(search);
        if (columns == null && search.keys.isPresent()) {
            accept(search.keys, Optional.empty());
        }
        if (columns == null && search.seen > 0) {
            mistakes.add(sheet.name(), "no row has headings of " + kind.label() + ". Take the headings from a new workbook (aims init).");
        }
    }

    private boolean accept(Optional<Row> keys, Optional<Row> headings) {
        if (new Columns(sheet, kind, keys, headings, new Mistakes(sheet.file())).isEmpty()) {
            return false;
        }
        columns = new Columns(sheet, kind, keys, headings, mistakes);
        lastHeading = headings.or(() -> keys).orElseThrow().number();
        return true;
    }

    /** Goes through the first rows until it has the headings. */
    private final class Search implements Predicate<Row> {
        private Optional<Row> keys = Optional.empty();
        private int seen;

        @Override
        public boolean test(Row row) {
            if (row.isEmpty()) {
                return false;
            }
            seen++;
            if (keys.isPresent()) {
                accept(keys, Columns.isHeadings(row, keys.get()) ? Optional.of(row) : Optional.empty());
                return true;
            }
            if (Columns.isKeys(row)) {
                keys = Optional.of(row);
                return false;
            }
            return accept(Optional.empty(), Optional.of(row)) || seen >= MOST_ROWS_ABOVE;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    RecordKind kind() {
        return kind;
    }

    Columns columns() {
        return columns;
    }

    int lastHeading() {
        return lastHeading;
    }

    /** The rows with records. */
    void forEach(Consumer<Row> reader) {
        if (columns == null) {
            return;
        }
        Optional<Integer> ids = columns.first(Column.ID::equals);
        sheet.rows().forEach(row -> {
            if (row.number() > lastHeading && !row.isEmpty() && !ids.map(row::text).orElse("").startsWith(PASSED_OVER)) {
                reader.accept(row);
            }
        });
    }

    /** The id of a row, stated or made from its name; empty where it has neither. */
    String id(Row row) {
        String stated = columns.first(Column.ID::equals).map(row::text).orElse("");
        return stated.isEmpty() ? name(row).map(name -> Ids.made(kind.name(), name)).orElse("") : stated;
    }

    /** The first name that a row gives. */
    Optional<String> name(Row row) {
        return columns.known().entrySet().stream().filter(entry -> entry.getValue().isName()).map(entry -> row.text(entry.getKey())).filter(text -> !text.isEmpty()).findFirst();
    }
}
