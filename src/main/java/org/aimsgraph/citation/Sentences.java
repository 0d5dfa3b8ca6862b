package org.aimsgraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences begin and end. */
final class Sentences {
    private static final Pattern BREAK = Pattern.compile("(?<!\\b(?:[Aa]rts?|[Cc]l|[Nn]o|[Ff]ig|[Ss]ec|e\\.g|i\\.e|cf|vs|incl|[A-Z]))[.!?…](?:[\"')\\]”’*]*)\\s+(?=[\\p{Lu}\\d\"'“(\\[*`])|\\s\\|\\s|;\\s");

    private Sentences() {}

    static int start(String text, int position) {
        int start = 0;
        Matcher gap = BREAK.matcher(text);
        while (gap.find() && gap.end() <= position) {
            start = gap.end();
        }
        return start;
    }

    static int end(String text, int position) {
        Matcher gap = BREAK.matcher(text);
        return gap.find(Math.min(position, text.length())) ? gap.start() : text.length();
    }

    /** The sentence that holds a position. */
    static String at(String text, int position) {
        int start = start(text, position);
        return text.substring(start, Math.max(start, end(text, position)));
    }
}
