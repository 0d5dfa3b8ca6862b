package org.aimsgraph.exchange.document;

import java.util.List;
import org.aimsgraph.exchange.SafeText;

/**
 * One cell of a table.
 *
 * @param lines what stands in it, line by line
 * @param tone  how it looks
 */
public record Cell(List<String> lines, Tone tone) {
    public Cell {
        lines = lines.stream().map(SafeText::plain).toList();
    }

    static Cell of(String text) {
        return of(text, Tone.PLAIN);
    }

    static Cell of(String text, Tone tone) {
        return new Cell(text.isEmpty() ? List.of() : List.of(text), tone);
    }

    static Cell of(List<String> lines) {
        return new Cell(lines, Tone.PLAIN);
    }

    /** All in one text, the lines apart by line breaks. */
    String text() {
        return String.join("\n", lines);
    }
}
