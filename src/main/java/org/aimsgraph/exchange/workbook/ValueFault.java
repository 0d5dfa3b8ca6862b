package org.aimsgraph.exchange.workbook;

/** What stands in a cell does not fit its column; the message says what is wrong and what is allowed. */
final class ValueFault extends Exception {
    private static final int LONGEST = 60;

    ValueFault(String message, Object... arguments) {
        super(String.format(message, arguments));
    }

    /** A text in quotes, cut where it is long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return "“" + (line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + "”";
    }
}
