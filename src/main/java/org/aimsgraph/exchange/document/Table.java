package org.aimsgraph.exchange.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a document.
 *
 * @param columns what the columns are called and how wide they are
 * @param rows    its rows, group headings among them
 */
public record Table(List<Column> columns, List<Row> rows) {
    /** A column; {@code width} in characters says how wide it is beside the others. */
    public record Column(String heading, int width) {}

    /** A row: a cell for each column, or one cell that heads the rows below it. */
    public record Row(List<Cell> cells, boolean heading) {
        static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        static Row heading(String text) {
            return new Row(List.of(Cell.of(text, Tone.STRONG)), true);
        }
    }

    /** The rows that hold data. */
    List<Row> data() {
        return rows.stream().filter(row -> !row.heading()).toList();
    }

    /** How wide a column is, in per cent of the table. */
    public int share(Column column) {
        return Math.round(100f * column.width() / columns.stream().mapToInt(Column::width).sum());
    }

    static List<Column> columns(Object... headingsAndWidths) {
        return Stream.iterate(0, i -> i < headingsAndWidths.length, i -> i + 2).map(i -> new Column((String) headingsAndWidths[i], (Integer) headingsAndWidths[i + 1])).toList();
    }
}
