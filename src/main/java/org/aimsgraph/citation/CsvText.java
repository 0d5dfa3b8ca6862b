package org.aimsgraph.citation;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of comma, semicolon or tab separated values; the first row holds the heads of the columns. */
final class CsvText {
    private static final String COMMENT = "#";
    private static final int LINES = 20;

    private CsvText() {}

    static List<Passage> read(String text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        PassageBuilder builder = new PassageBuilder();
        List<String> header = List.of();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int line = 1;
            for (CSVRecord row : parser) {
                List<String> cells = row.toList();
                header = header.isEmpty() && cells.size() > 1 && !cells.get(0).startsWith(COMMENT) ? cells : header;
                builder.row(cells, places(cells, line), header);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        }
        return builder.passages();
    }

    /** A cell begins on the line of its row, moved on by the line breaks within the cells before it. */
    private static List<Place> places(List<String> cells, int first) {
        List<Place> places = new ArrayList<>();
        int line = first;
        for (String cell : cells) {
            places.add(Place.line(line));
            line += (int) cell.chars().filter(letter -> letter == '\n').count();
        }
        return places;
    }

    /** The delimiter that the first lines have most of; comment lines, such as the head of a mapping set, do not count. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.startsWith(COMMENT)).limit(LINES).collect(Collectors.joining());
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
