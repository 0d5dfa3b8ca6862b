package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as lists of words in which case, dashes, spelling and number do not count. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of a text in the form in which they are compared. */
    static List<String> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("artificial intelligence", "ai").replace("&", " and ").replace("lifecycle", "life cycle").replace("’", "'").replace("'s", "");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(stem(word.group()));
        }
        return words;
    }

    /** One spelling for British and American, for one and several. */
    private static String stem(String word) {
        String stem = word.replaceFirst("is(e|ed|es|er|ers|ing|ation|ations|ational)$", "iz$1").replace("programme", "program").replace("behaviour", "behavior").replace("labell", "label");
        stem = stem.endsWith("ies") && stem.length() > 4 ? stem.substring(0, stem.length() - 3) + "y" : stem;
        return stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem;
    }

    static boolean startsWith(List<String> words, List<String> beginning) {
        return !beginning.isEmpty() && words.size() >= beginning.size() && words.subList(0, beginning.size()).equals(beginning);
    }

    static boolean contains(List<String> words, List<String> part) {
        return Collections.indexOfSubList(words, part) >= 0;
    }

    /** The share of the shorter text's words that the other has, too. */
    static double likeness(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int shorter = Math.min(new HashSet<>(one).size(), new HashSet<>(other).size());
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }
}
