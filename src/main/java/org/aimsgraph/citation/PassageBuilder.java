package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.citation.Passage.Kind;
import org.aimsgraph.citation.Passage.Piece;

/** Collects the passages of a document while it is read. */
final class PassageBuilder {
    /** Where a text without paragraphs is cut, so that a whole book in one line does not take hours. */
    private static final int LONGEST = 8_000;
    private static final String BETWEEN_CELLS = " | ";

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private Kind kind = Kind.PROSE;
    private int level;

    /** Ends the passage at hand and begins another, which stays away if nothing is added to it. */
    PassageBuilder begin(Kind next, int nextLevel) {
        end();
        kind = next;
        level = nextLevel;
        return this;
    }

    /** Adds a line; lines of one passage are joined with a blank. */
    PassageBuilder add(String line, Place place) {
        String rest = line.replace('\u00a0', ' ').replace('\t', ' ').strip();
        int from = 0;
        while (rest.length() - from > LONGEST) {
            int blank = rest.lastIndexOf(' ', from + LONGEST);
            int cut = blank > from ? blank : from + LONGEST;
            addWords(rest.substring(from, cut).strip(), place);
            from = cut;
        }
        addWords(rest.substring(from).strip(), place);
        return this;
    }

    private void addWords(String words, Place place) {
        if (words.isEmpty()) {
            return;
        }
        if (text.length() + words.length() > LONGEST && !text.isEmpty()) {
            begin(kind, level);
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        pieces.add(new Piece(text.length(), words.length(), place));
        text.append(words);
    }

    PassageBuilder end() {
        if (!text.isEmpty()) {
            passages.add(new Passage(kind, level, text.toString(), List.copyOf(pieces), List.of(), Sentences.of(text.toString())));
        }
        text.setLength(0);
        pieces.clear();
        kind = Kind.PROSE;
        level = 0;
        return this;
    }

    /** Whether a passage of this kind is open and holds something. */
    boolean isOpen(Kind asked) {
        return kind == asked && !text.isEmpty();
    }

    /** Adds a table row; empty cells keep their column. */
    PassageBuilder row(List<String> cells, List<Place> places, List<String> header) {
        end();
        List<Piece> row = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int index = 0; index < cells.size(); index++) {
            joined.append(index > 0 ? BETWEEN_CELLS : "");
            String words = cells.get(index).replaceAll("\\s+", " ").strip();
            row.add(new Piece(joined.length(), words.length(), places.get(index)));
            joined.append(words);
        }
        if (!joined.toString().replace(BETWEEN_CELLS.strip(), "").isBlank()) {
            passages.add(new Passage(Kind.ROW, 0, joined.toString(), List.copyOf(row), List.copyOf(header), Sentences.of(joined.toString())));
        }
        return this;
    }

    List<Passage> passages() {
        end();
        return List.copyOf(passages);
    }
}
