package org.aimsgraph.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Citation.Form;
import org.aimsgraph.citation.Passage.Kind;
import org.aimsgraph.citation.Passage.Piece;

/**
 * The words beside a number that may be its title.
 *
 * @param whole whether the words stand for themselves: a cell, the rest of a heading, something in brackets or quotes
 * @param set   whether something sets them apart from the number: a dash, colon, bracket, or the number is in a heading
 * @param group of the headings, items or columns that the words belong to; empty if nothing says that these are titles
 */
record TitleBeside(List<String> words, String text, boolean whole, boolean set, String group) {
    private static final Pattern GAP = Pattern.compile("[\\s*`\\]]*(?:(?<mark>[:–—-]|\\(|[\"“«„]|\\|)[\\s*`\\[\"“«„]*)?");
    private static final Pattern STOP = Pattern.compile("[;()|\"”»\\[\\]]|\\.(?:\\s|$)|\\s[–—-]\\s|:(?:\\s|$)|,\\s(?=[A-D]\\.\\d|\\d+\\.\\d)");
    private static final Pattern NUMBER = Pattern.compile("[A-H]\\.\\d|\\d");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The words beside a citation; empty if there are none. */
    static Optional<TitleBeside> of(Citation citation, Columns columns) {
        Passage passage = citation.passage();
        int ceiling = passage.ceiling(citation.start());
        if (passage.kind() == Kind.ROW && !LETTER.matcher(passage.text().substring(citation.end(), ceiling)).find()) {
            return inNextCell(citation, columns);
        }
        return citation.form() == Form.NAME ? Optional.empty() : inText(citation, ceiling);
    }

    /** In a table the number must fill its cell; then the title is in the column of titles, else in the next one. */
    private static Optional<TitleBeside> inNextCell(Citation citation, Columns columns) {
        Passage row = citation.passage();
        int column = row.pieceAt(citation.start());
        if (row.text().substring(row.floor(citation.start()), citation.start()).matches(".*\\d.*")) {
            return Optional.empty();
        }
        Optional<Integer> titles = columns.titlesOf(row.header(), column);
        if (titles.isPresent()) {
            return titles.get() < row.pieces().size() ? cell(row, row.pieces().get(titles.get()), "column " + titles.get()) : Optional.empty();
        }
        return columns.besides(row.header(), column, row.pieces().size()).flatMap(next -> cell(row, row.pieces().get(next), ""));
    }

    private static Optional<TitleBeside> cell(Passage row, Piece cell, String group) {
        List<String> words = Words.of(row.textOf(cell));
        return words.isEmpty() ? Optional.empty() : Optional.of(new TitleBeside(words, row.textOf(cell), true, true, group));
    }

    private static Optional<TitleBeside> inText(Citation citation, int ceiling) {
        Passage passage = citation.passage();
        String after = passage.text().substring(citation.end(), ceiling);
        Matcher gap = GAP.matcher(after);
        gap.lookingAt();
        Matcher stop = STOP.matcher(after);
        int end = stop.find(gap.end()) ? stop.start() : after.length();
        String text = after.substring(gap.end(), end).strip();
        List<String> words = Words.of(text);
        if (words.isEmpty() || NUMBER.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        boolean first = passage.text().substring(passage.floor(citation.start()), citation.start()).isBlank() || citation.form() == Form.STRUCTURE;
        boolean leading = first && (passage.kind() == Kind.HEADING || passage.kind() == Kind.ITEM || passage.kind() == Kind.ROW || citation.form() == Form.STRUCTURE);
        boolean bracketed = gap.group("mark") != null && "(\"“«„".contains(gap.group("mark")) && end < after.length();
        boolean whole = bracketed || leading && end == after.length();
        String group = leading && whole ? passage.kind().name() : "";
        return Optional.of(new TitleBeside(words, text, whole, leading || gap.group("mark") != null, group));
    }
}
