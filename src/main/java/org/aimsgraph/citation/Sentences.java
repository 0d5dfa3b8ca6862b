package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sentences of a text begin and end.
 *
 * @param gaps what stands between two sentences, in order
 */
record Sentences(String text, List<Gap> gaps) {
    private static final Pattern BREAK = Pattern.compile("(?<!\\b(?:[Aa]rts?|[Cc]l|[Nn]o|[Ff]ig|[Ss]ec|e\\.g|i\\.e|cf|vs|incl|[A-Z]))[.!?…](?:[\"')\\]”’*]*)\\s+(?=[\\p{Lu}\\d\"'“(\\[*`])|\\s\\|\\s|;\\s");

    /** The end of a sentence, and the blanks after it. */
    record Gap(int start, int end) {}

    static Sentences of(String text) {
        List<Gap> gaps = new ArrayList<>();
        Matcher gap = BREAK.matcher(text);
        while (gap.find()) {
            gaps.add(new Gap(gap.start(), gap.end()));
        }
        return new Sentences(text, List.copyOf(gaps));
    }

    int start(int position) {
        int start = 0;
        for (Gap gap : gaps) {
            if (gap.end() > position) {
                break;
            }
            start = gap.end();
        }
        return start;
    }

    int end(int position) {
        for (Gap gap : gaps) {
            if (gap.start() >= position) {
                return gap.start();
            }
        }
        return text.length();
    }

    /** The sentence that holds a position. */
    String at(int position) {
        return text.substring(start(position), Math.max(start(position), end(position)));
    }
}
