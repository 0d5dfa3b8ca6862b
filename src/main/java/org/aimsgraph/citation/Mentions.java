package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which documents a text names. */
final class Mentions {
    private static final Pattern YEAR = Pattern.compile("\\s?:\\s?((?:19|20)\\d{2})(?!\\d)|-((?:19|20)\\d{2})(?![\\d-])|\\s?\\(((?:19|20)\\d{2})\\)");
    private static final Pattern ISO = Pattern.compile("(?<!\\p{L})ISO(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private final Map<String, Pattern> names = new LinkedHashMap<>();
    private final Map<String, Pattern> numbers;
    private final Map<String, Pattern> others;
    private final Map<String, Pattern> editions;
    private final Map<String, List<Mention>> seen = new HashMap<>();

    Mentions() {
        names.putAll(Forms.patterns("name", pattern -> "(?<![\\p{L}\\d/_.-])" + pattern + "(?![\\p{L}\\d])"));
        numbers = Forms.patterns("number", pattern -> "(?<![\\p{L}\\d.,])" + pattern + "(?![\\p{L}\\d]|[.,]\\d)");
        others = Forms.patterns("other", pattern -> "(?<![\\p{L}\\d/_.-])" + pattern + "(?![\\p{L}\\d])");
        editions = Forms.patterns("edition", pattern -> pattern);
    }

    /** Forgets what it remembers of one document's texts. */
    void forget() {
        seen.clear();
    }

    /** The documents named in a text, in its order. */
    List<Mention> in(String text) {
        return seen.computeIfAbsent(text, this::find);
    }

    private List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        names.forEach((standard, pattern) -> collect(standard, true, pattern, text, found));
        if (ISO.matcher(text).find()) {
            numbers.forEach((standard, pattern) -> collect(standard, true, pattern, text, found));
        }
        others.forEach((kind, pattern) -> collect(kind, false, pattern, text, found));
        found.sort(Comparator.comparing(Mention::start).thenComparing(Comparator.comparing((Mention mention) -> mention.end() - mention.start()).reversed()).thenComparing(mention -> !mention.catalogued()));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : found) {
            if (kept.isEmpty() || mention.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private void collect(String subject, boolean catalogued, Pattern pattern, String text, List<Mention> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Matcher year = YEAR.matcher(text).region(match.end(), text.length());
            boolean dated = catalogued && year.lookingAt();
            String edition = dated ? year.group().replaceAll("\\D", "") : "";
            boolean past = dated && editions.containsKey(subject) && editions.get(subject).matcher(edition).matches();
            found.add(new Mention(match.start(), dated ? year.end() : match.end(), past ? "standard" : subject, catalogued && !past, edition, match.group()));
        }
    }
}
