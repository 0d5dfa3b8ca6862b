package org.aimsgraph.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Passage.Kind;
import org.aimsgraph.citation.Passage.Piece;

/** Finds bare numbers in the cells of a table whose column is one of clauses or controls, or is named after a standard. */
final class CellForms {
    private static final Pattern FIRST = Pattern.compile("[*`§\\s]*" + Numbers.ITEM + "(?![\\p{L}])");

    private CellForms() {}

    static void find(Found found, Columns columns) {
        Passage row = found.passage();
        if (row.kind() != Kind.ROW) {
            return;
        }
        for (int index = 0; index < Math.min(row.pieces().size(), row.header().size()); index++) {
            Piece cell = row.pieces().get(index);
            String head = row.header().get(index);
            if (columns.holdsNumbers(head)) {
                find(found, row, cell, head.toLowerCase(Locale.ROOT).contains("control"));
            }
        }
    }

    private static void find(Found found, Passage row, Piece cell, boolean controls) {
        Matcher first = FIRST.matcher(row.textOf(cell));
        if (!first.lookingAt() || Numbers.isQuantity(row.textOf(cell), first.end())) {
            return;
        }
        add(found, cell.start() + first.start("id"), cell.start() + first.end("id"), first.group("id"), controls);
        Numbers.list(row.textOf(cell), first.end(), true, (id, start, end) -> add(found, cell.start() + start, cell.start() + end, id, controls));
    }

    private static void add(Found found, int start, int end, String id, boolean controls) {
        boolean lettered = Character.isLetter(id.charAt(0));
        if (lettered || !controls || id.contains(".")) {
            found.add(start, end, lettered ? Form.LETTER : Form.CELL, controls && !lettered ? List.of(id, "A." + id) : List.of(id), Optional.empty());
        }
    }
}
