package org.aimsgraph.exchange.workbook;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One sheet of a workbook, or one file of a folder of tables. Its rows are read afresh each time, so that no sheet has to fit into memory.
 *
 * @param file          the file, as it was named
 * @param name          the name of the sheet
 * @param hidden        whether the sheet is hidden
 * @param hiddenColumns the columns that are hidden, from 0
 * @param merged        ranges of merged cells, such as {@code B5:B7}
 * @param rows          the rows from the first to the last
 */
record Sheet(String file, String name, boolean hidden, Set<Integer> hiddenColumns, List<String> merged, Rows rows) {
    /** The name of the sheet that says how to fill in the others, and what holds for all of them. */
    static final String README = "README";

    /** What passes the rows of a sheet on, one after another. */
    interface Rows {
        /** @param enough whether the rest need not be read, asked after each row */
        void until(Predicate<Row> enough);

        default void forEach(Consumer<Row> reader) {
            until(row -> {
                reader.accept(row);
                return false;
            });
        }
    }

    /** What people call a cell, such as {@code Risk!F12}. */
    String place(int column, int row) {
        return name + "!" + Cell.letters(column) + row;
    }
}
