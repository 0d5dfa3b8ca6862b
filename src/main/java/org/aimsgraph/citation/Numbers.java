package org.aimsgraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the numbers of provisions look like, alone and in lists. */
final class Numbers {
    static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,4}";
    private static final String DOTTED = "\\d{1,2}(?:\\.\\d{1,2}){1,4}";
    private static final String REQUIREMENT = "(?:-\\d{1,2}(?![\\d.]))?";
    static final String LETTERED = "[A-H]\\.\\d{1,2}(?:\\.\\d{1,2}){0,3}";
    /** With the number of a requirement, or the letter of a list entry, behind it. */
    static final String ITEM = "(?<id>" + LETTERED + REQUIREMENT + "|" + DOTTED + REQUIREMENT + "|\\d{1,2}(?![.]\\d))(?:\\s?\\(?[a-z]\\)|\\([ivx]{1,4}\\))*(?![\\d%]|\\.\\d|:\\d|,\\d{3})";
    static final String BETWEEN = "\\s*(?:,\\s*(?:and|or|et|und)\\b|,|;|/|&|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b|\\bet\\b|\\bund\\b|\\bbis\\b|\\bà\\b|[-–—])\\s*";

    private static final Pattern UNIT = Pattern.compile("\\s?" + Forms.alternatives("unit") + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile(BETWEEN + "(?:(?:sub-?clauses?|clauses?|controls?)\\s+)?" + ITEM);

    private Numbers() {}

    /** Told of each number of a list. */
    interface Taker {
        void take(String id, int start, int end);
    }

    /** Goes on from a first number through the list it begins, and returns where the list ends. */
    static int list(String text, int from, boolean several, Taker taker) {
        Matcher next = NEXT.matcher(text);
        int end = from;
        while (next.region(end, text.length()).lookingAt()) {
            boolean whole = !next.group("id").contains(".");
            boolean quantity = UNIT.matcher(text).region(next.end(), text.length()).lookingAt();
            if (whole && !several || quantity) {
                break;
            }
            taker.take(next.group("id"), next.start("id"), next.end("id"));
            end = next.end();
        }
        return end;
    }

    static boolean isQuantity(String text, int end) {
        return UNIT.matcher(text).region(end, text.length()).lookingAt();
    }
}
