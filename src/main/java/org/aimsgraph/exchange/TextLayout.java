package org.aimsgraph.exchange;

/** Breaks text into lines for a terminal. */
public final class TextLayout {
    private static final int WIDTH = 100;

    private TextLayout() {}

    /** Breaks a text at blanks so that lines stay within the width when they start at column {@code indent}. */
    public static String wrap(String text, int indent) {
        StringBuilder wrapped = new StringBuilder();
        int column = indent;
        for (String word : text.split(" ")) {
            if (column + word.length() > WIDTH && column > indent) {
                wrapped.append(System.lineSeparator()).append(" ".repeat(indent));
                column = indent;
            }
            wrapped.append(column > indent ? " " : "").append(word);
            column += word.length() + 1;
        }
        return wrapped.toString();
    }
}
