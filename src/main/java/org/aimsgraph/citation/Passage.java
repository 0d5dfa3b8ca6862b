package org.aimsgraph.citation;

import java.util.List;

/**
 * A heading, paragraph, list item, table row or line of code, as one text.
 *
 * @param level  of a heading, from 1; else 0
 * @param pieces the lines of a paragraph or the cells of a row, with where each begins in the text
 * @param header the heads of the table's columns, for a row; else empty
 */
record Passage(Kind kind, int level, String text, List<Piece> pieces, List<String> header, Sentences sentences) {
    enum Kind { HEADING, PROSE, ITEM, ROW, CODE }

    /** A line or cell: where it begins in the text, how long it is, and where it stands in the file. */
    record Piece(int start, int length, Place place) {
        int end() {
            return start + length;
        }
    }

    /** The number of the piece that holds a position of the text. */
    int pieceAt(int position) {
        int found = 0;
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index).start() <= position) {
                found = index;
            }
        }
        return found;
    }

    Place placeOf(int position) {
        return pieces.get(pieceAt(position)).place();
    }

    String textOf(Piece piece) {
        return text.substring(piece.start(), piece.end());
    }

    /** The head of the column that a position of a row is in; empty outside of tables. */
    String columnOf(int position) {
        int index = pieceAt(position);
        return kind == Kind.ROW && index < header.size() ? header.get(index) : "";
    }

    /** Where the stretch begins in which a statement can stand: the cell of a row, else the whole passage. */
    int floor(int position) {
        return kind == Kind.ROW ? pieces.get(pieceAt(position)).start() : 0;
    }

    int ceiling(int position) {
        return kind == Kind.ROW ? pieces.get(pieceAt(position)).end() : text.length();
    }
}
