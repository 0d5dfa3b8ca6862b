package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aimsgraph.citation.CitationFinding;

/** A text with its wrong citations marked: all of it where it is short, else the lines around each mark. */
public final class MarkedText {
    private static final int SHORT = 300;
    private static final int AROUND = 2;
    private static final int LONGEST = 2000;

    private MarkedText() {}

    /**
     * A line of the text.
     *
     * @param number from 1; 0 for lines left out
     */
    public record Line(int number, List<Piece> pieces) {}

    /** Words of a line; {@code finding} counts the findings from 1 and is 0 for words that nothing is wrong with. */
    public record Piece(String text, int finding) {}

    static List<Line> of(String text, List<CitationFinding> findings) {
        List<String> lines = text.lines().toList();
        Map<Integer, List<Integer>> wrong = new HashMap<>();
        for (int index = 0; index < findings.size(); index++) {
            wrong.computeIfAbsent(findings.get(index).place().line(), line -> new ArrayList<>()).add(index);
        }
        TreeSet<Integer> shown = new TreeSet<>();
        for (int line = 1; line <= lines.size(); line++) {
            for (int near = line - AROUND; near <= line + AROUND; near++) {
                if (lines.size() <= SHORT || wrong.containsKey(near)) {
                    shown.add(line);
                }
            }
        }
        List<Line> marked = new ArrayList<>();
        for (int number : shown) {
            if (number > 1 && !shown.contains(number - 1)) {
                marked.add(new Line(0, List.of()));
            }
            marked.add(new Line(number, pieces(lines.get(number - 1), wrong.getOrDefault(number, List.of()), findings)));
        }
        return marked;
    }

    /** Citations stand in a line in the order in which they were found; what goes over the line's end is marked to that end. */
    private static List<Piece> pieces(String line, List<Integer> wrong, List<CitationFinding> findings) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int index : wrong) {
            String cited = findings.get(index).cited();
            int found = line.indexOf(cited, at);
            for (int cut = cited.length() - 1; found < 0 && cut > 0; cut--) {
                found = line.endsWith(cited.substring(0, cut)) && line.length() - cut >= at ? line.length() - cut : -1;
            }
            if (found >= 0) {
                int end = Math.min(line.length(), found + cited.length());
                pieces.add(new Piece(line.substring(at, found), 0));
                pieces.add(new Piece(line.substring(found, end), index + 1));
                at = end;
            }
        }
        pieces.add(new Piece(line.length() - at > LONGEST ? line.substring(at, at + LONGEST) + "…" : line.substring(at), 0));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
