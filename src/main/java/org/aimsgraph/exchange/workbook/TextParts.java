package org.aimsgraph.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one cell. Texts are parted by line breaks, because sentences hold semicolons; a line that ends in a backslash
 * goes on in the next. Everything else is parted by semicolons or line breaks; a part in double quotes may hold both.
 */
final class TextParts {
    private TextParts() {}

    /** The texts of a cell, without blanks around them. */
    static List<String> texts(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        List<String> lines = cell.strip().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            int backslashes = line.length() - line.replaceAll("\\\\+$", "").length();
            boolean goesOn = backslashes % 2 == 1 && i < lines.size() - 1;
            open.append(line, 0, line.length() - (goesOn || backslashes % 2 == 0 ? (backslashes + 1) / 2 : backslashes / 2));
            if (goesOn) {
                open.append('\n');
            } else {
                texts.add(open.toString().strip());
                open.setLength(0);
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** A cell that holds these texts. */
    static String ofTexts(List<String> texts) {
        return texts.stream().map(text -> text.lines().map(line -> line + "\\".repeat(line.length() - line.replaceAll("\\\\+$", "").length())).collect(Collectors.joining("\\\n")))
                .collect(Collectors.joining("\n"));
    }

    /** The parts of a cell that are no texts; quotes stay where they are. */
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '"' && (quoted || open.toString().isBlank())) {
                quoted = !quoted;
            }
            if (!quoted && (letter == ';' || letter == '\n' || letter == '\r')) {
                parts.add(open.toString().strip());
                open.setLength(0);
            } else {
                open.append(letter);
            }
        }
        parts.add(open.toString().strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** A part in quotes, so that it may hold whatever parts values. */
    static String quoted(String part) {
        return "\"" + part.replace("\"", "\"\"") + "\"";
    }

    /** A part without its quotes, if it has them. */
    static String unquoted(String part) {
        return part.length() > 1 && part.startsWith("\"") && part.endsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
