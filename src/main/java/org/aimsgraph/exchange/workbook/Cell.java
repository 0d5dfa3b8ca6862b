package org.aimsgraph.exchange.workbook;

/**
 * One filled cell of a sheet.
 *
 * @param column its column, from 0
 * @param kind   how it is stored
 * @param text   what stands in it: a day as {@code 2026-03-10T00:00}, a number without exponent, {@code true} or {@code false}, the name of an error such as {@code #REF!}
 */
record Cell(int column, Kind kind, String text) {
    /** How a spreadsheet stores a cell. Tables of text have texts only. */
    enum Kind { TEXT, NUMBER, DATE, YES_NO, ERROR }

    static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** The letters of a column, such as {@code AB}. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
