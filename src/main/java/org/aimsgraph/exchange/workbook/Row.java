package org.aimsgraph.exchange.workbook;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet.
 *
 * @param number from 1, as spreadsheets show it
 * @param hidden whether it is hidden, by hand or by a filter
 * @param cells  the filled cells, from left to right
 */
record Row(int number, boolean hidden, List<Cell> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The text of a cell without blanks around it; empty where nothing stands. */
    String text(int column) {
        return cell(column).map(cell -> cell.text().strip()).orElse("");
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
