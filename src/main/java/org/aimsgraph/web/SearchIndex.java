package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds provisions, requirements, records and questions by words and numbers, the best first. */
public final class SearchIndex {
    private static final int EXACT = 1000;
    private static final int NUMBER = 300;
    private static final int TITLE = 60;
    private static final int WORD = 25;
    private static final int TEXT = 8;

    private final List<Entry> entries;

    public SearchIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The kinds of thing that can be found, in the order in which equal hits are shown. */
    public enum Kind { PROVISION, REQUIREMENT, QUESTION, SYSTEM, RECORD }

    /**
     * Something that can be found.
     *
     * @param number its number or short name; empty if it has none
     * @param place  where it belongs, such as a standard or an organisation
     * @param text   more words to find it by
     * @param weight what it counts for beside others that fit as well
     */
    public record Entry(Kind kind, String number, String title, String place, String text, String href, int weight, String low) {
        static Entry of(Kind kind, String number, String title, String place, String text, String href, int weight) {
            return new Entry(kind, number, title, place, text, href, weight, (number + "\n" + title + "\n" + text + "\n" + place).toLowerCase(Locale.ROOT));
        }
    }

    /** What was found: the best, and how many of each kind there are. */
    public record Hits(List<Entry> best, Map<Kind, Integer> counts) {
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Scored(Entry entry, int score) {}

    /** All words must be found; {@code only} narrows what is listed, not what is counted. */
    public Hits find(String query, java.util.Optional<Kind> only, int most) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("[\\s,;]+")).filter(word -> !word.isEmpty()).limit(12).toList();
        List<Scored> found = new ArrayList<>();
        for (Entry entry : entries) {
            int score = words.isEmpty() ? 0 : score(entry, words);
            if (score > 0) {
                found.add(new Scored(entry, score));
            }
        }
        Map<Kind, Integer> counts = found.stream().collect(Collectors.groupingBy(hit -> hit.entry().kind(), () -> new EnumMap<>(Kind.class), Collectors.summingInt(hit -> 1)));
        List<Entry> best = found.stream().filter(hit -> only.isEmpty() || hit.entry().kind() == only.get())
                .sorted(Comparator.comparingInt((Scored hit) -> -hit.score()).thenComparing(hit -> hit.entry().kind()).thenComparing(hit -> hit.entry().place()).thenComparing(hit -> hit.entry().href()))
                .limit(most).map(Scored::entry).toList();
        return new Hits(best, counts);
    }

    private static int score(Entry entry, List<String> words) {
        int score = entry.weight();
        String number = entry.number().toLowerCase(Locale.ROOT);
        String title = entry.title().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!entry.low().contains(word)) {
                return 0;
            }
            score += number.equals(word) ? EXACT : number.startsWith(word) ? NUMBER : 0;
            score += title.startsWith(word) ? TITLE : begins(title, word) ? WORD : title.contains(word) ? TEXT * 2 : TEXT;
        }
        return score + (title.equals(String.join(" ", words)) ? EXACT / 2 : 0);
    }

    private static boolean begins(String text, String word) {
        int at = text.indexOf(word);
        return at == 0 || at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
