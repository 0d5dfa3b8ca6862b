package org.aimsgraph.exchange.workbook;

import java.util.List;
import org.aimsgraph.form.RecordKind;

/**
 * A sheet to write.
 *
 * @param kind    what its rows are
 * @param columns its columns from left to right
 * @param rows    the cells of each record
 */
record FilledSheet(RecordKind kind, List<Column> columns, List<List<Cell>> rows) {
    FilledSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
