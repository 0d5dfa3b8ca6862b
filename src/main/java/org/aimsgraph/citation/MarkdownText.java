package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.citation.Passage.Kind;

/** Reads Markdown and plain text: headings, paragraphs, list items, tables and code, each with its lines. */
final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)]|\\(?[a-z][.)])\\s+(.*)");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-{3,}");
    private static final Pattern DELIMITER_ROW = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)\\s]*(?: \"[^\"]*\")?\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\w)_+|_+(?!\\w)");

    private final List<String> lines;
    private final PassageBuilder builder = new PassageBuilder();
    private boolean inFence;
    private boolean inComment;
    private List<String> header = List.of();

    private MarkdownText(List<String> lines) {
        this.lines = lines;
    }

    static List<Passage> read(String text) {
        MarkdownText reader = new MarkdownText(text.lines().toList());
        for (int index = 0; index < reader.lines.size(); index++) {
            reader.read(index);
        }
        return reader.builder.passages();
    }

    private void read(int index) {
        String line = withoutComments(lines.get(index).strip());
        if (line.startsWith("```") || line.startsWith("~~~")) {
            inFence = !inFence;
            builder.end();
        } else if (inFence) {
            builder.begin(Kind.CODE, 0).add(line, Place.line(index + 1)).end();
        } else {
            readOutsideOfCode(plain(line.replaceFirst("^(?:>\\s?)+", "").strip()), index);
        }
    }

    private void readOutsideOfCode(String line, int index) {
        Place place = Place.line(index + 1);
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (isRow(line) && (!header.isEmpty() || isDelimiter(index + 1))) {
            readRow(line, place);
            return;
        }
        header = List.of();
        if (line.isEmpty()) {
            builder.end();
        } else if (heading.matches()) {
            builder.begin(Kind.HEADING, heading.group(1).length()).add(heading.group(2), place).end();
        } else if (UNDERLINE.matcher(line).matches()) {
            builder.end();
        } else if (index + 1 < lines.size() && UNDERLINE.matcher(lines.get(index + 1).strip()).matches() && !builder.isOpen(Kind.PROSE)) {
            builder.begin(Kind.HEADING, lines.get(index + 1).contains("=") ? 1 : 2).add(line, place).end();
        } else if (item.matches()) {
            builder.begin(Kind.ITEM, 0).add(item.group(1), place);
        } else {
            builder.add(line, place);
        }
    }

    private void readRow(String line, Place place) {
        if (DELIMITER_ROW.matcher(line).matches()) {
            return;
        }
        List<String> cells = cells(line);
        if (header.isEmpty()) {
            header = cells;
        }
        builder.row(cells, cells.stream().map(cell -> place).toList(), header);
    }

    private static boolean isRow(String line) {
        return line.contains("|");
    }

    private boolean isDelimiter(int index) {
        return index < lines.size() && lines.get(index).contains("|") && DELIMITER_ROW.matcher(lines.get(index).strip()).matches();
    }

    private static List<String> cells(String line) {
        String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.replace("\\|", "/").strip());
        }
        return cells;
    }

    /** Comments are not read, except that they may switch the search off and on. */
    private String withoutComments(String line) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int edge = line.indexOf(inComment ? "-->" : "<!--", at);
            int end = edge < 0 ? line.length() : edge;
            String part = line.substring(at, end);
            kept.append(inComment && !part.contains(DocumentReader.SWITCH) ? "" : part);
            at = edge < 0 ? line.length() : edge + (inComment ? 3 : 4);
            inComment = (edge >= 0) != inComment;
        }
        return kept.toString();
    }

    private static String plain(String line) {
        return EMPHASIS.matcher(LINK_TARGET.matcher(line).replaceAll("]")).replaceAll(" ");
    }
}
