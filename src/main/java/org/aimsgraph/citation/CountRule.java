package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.citation.Citation.Form;

/** Finds wrong statements of how many controls, areas, clauses, articles or annexes a standard or annex has. */
final class CountRule {
    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String WORD = String.join("|", UNITS.subList(2, UNITS.size())) + "|(?:" + String.join("|", TENS) + ")(?:-(?:" + String.join("|", UNITS.subList(1, 10)) + "))?";
    private static final String ADJECTIVES = "(?:" + Forms.alternatives("adjective") + "[\\s,]+){0,3}";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,:/-])(?<n>\\d{1,3}|" + WORD + ")\\s+(?<adjectives>" + ADJECTIVES + ")", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Pattern> PARTS = Forms.patterns("part", pattern -> pattern + "(?![\\p{L}\\d-])");
    private static final Pattern WHOLE = Forms.word("whole");
    private static final Pattern HOLDS = Pattern.compile(".*(?<!\\p{L})" + Forms.alternatives("holds") + "(?:\\s+(?:a|in|total|of|exactly|precisely|just|the|its|all))*\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DETERMINED = Pattern.compile(".*(?<!\\p{L})(?:the|all|its|these|\\p{L}+['’]s)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_WHOLE = Pattern.compile("\\s+(?:listed\\s+)?(?:of|in|from|under)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTIAL_BEFORE = Pattern.compile(".*(?<!\\p{L})(?:" + Forms.alternatives("partial") + "|" + Forms.alternatives("not") + ")\\s+$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PARTIAL_AFTER = Pattern.compile("\\s*(?:\\p{L}+\\s+){0,5}?" + Forms.alternatives("partial") + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("(?:(?!\\b(?:of which|we|our|us)\\b)[^.;:!?|]){0,40}");

    private final Catalogue catalogue;
    private final Mentions mentions;
    private final Grounding grounding;

    CountRule(Catalogue catalogue, Mentions mentions, Grounding grounding) {
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.grounding = grounding;
    }

    /** A count of parts in a text. */
    private record Count(int number, String kinds, int start, int end, boolean told) {}

    List<Fault> judge(Passage passage, List<Citation> citations, Reading reading) {
        List<Fault> faults = new ArrayList<>();
        Count before = null;
        Matcher match = NUMBER.matcher(passage.text());
        while (match.find()) {
            Optional<Count> count = count(passage, match, citations, before);
            count.filter(Count::told).flatMap(told -> judge(told, passage, citations, reading)).ifPresent(faults::add);
            before = count.orElse(before);
        }
        return faults;
    }

    private Optional<Count> count(Passage passage, Matcher match, List<Citation> citations, Count before) {
        String text = passage.text();
        int floor = Math.max(passage.floor(match.start()), passage.sentences().start(match.start()));
        int ceiling = Math.max(match.end(), Math.min(passage.ceiling(match.start()), passage.sentences().end(match.end())));
        String kinds = null;
        int end = match.end();
        for (Map.Entry<String, Pattern> part : PARTS.entrySet()) {
            Matcher matcher = part.getValue().matcher(text).region(match.end(), ceiling);
            if (matcher.lookingAt() && matcher.end() > end) {
                kinds = part.getKey();
                end = matcher.end();
            }
        }
        if (kinds == null) {
            return Optional.empty();
        }
        String left = text.substring(floor, match.start());
        String right = text.substring(end, Math.max(end, ceiling));
        boolean partial = PARTIAL_BEFORE.matcher(left).matches() || PARTIAL_AFTER.matcher(right).lookingAt();
        boolean chained = before != null && before.told() && !before.kinds().equals(kinds) && before.end() <= match.start() && JOINED.matcher(text.substring(before.end(), match.start())).matches();
        boolean named = WHOLE.matcher(left).find() || namesWhole(text, floor, match.start(), citations);
        boolean told = !partial && (chained || isTold(left, match.group("adjectives"), named, text, end, citations));
        return Optional.of(new Count(value(match.group("n")), kinds, match.start(), end, told));
    }

    private boolean isTold(String left, String adjectives, boolean wholeBefore, String text, int end, List<Citation> citations) {
        boolean bracketed = left.matches("(?s).*\\S\\s*[(:–—|]\\s*") && left.length() < 60 && wholeBefore;
        boolean ofWhole = namesWholeAfter(text, end, citations);
        boolean determined = DETERMINED.matcher(left).matches();
        return wholeBefore && HOLDS.matcher(left).matches() || bracketed || determined && (ofWhole || adjectives.toLowerCase(Locale.ROOT).contains("annex") || !mentions.in(adjectives).isEmpty()) || left.isBlank() && ofWhole;
    }

    /** Whether a standard, annex or area is named before, so that the count is of its parts. */
    private boolean namesWhole(String text, int floor, int start, List<Citation> citations) {
        return mentions.in(text).stream().anyMatch(mention -> mention.catalogued() && mention.start() >= floor && mention.end() <= start)
                || citations.stream().anyMatch(citation -> isWhole(citation) && citation.start() >= floor && citation.end() <= start);
    }

    private boolean namesWholeAfter(String text, int end, List<Citation> citations) {
        return mentions.in(text).stream().anyMatch(mention -> mention.catalogued() && mention.start() >= end && OF_WHOLE.matcher(text.substring(end, mention.start())).matches())
                || citations.stream().anyMatch(citation -> isWhole(citation) && citation.start() >= end && OF_WHOLE.matcher(text.substring(end, citation.start())).matches());
    }

    private static boolean isWhole(Citation citation) {
        return citation.form() == Form.ANNEX || citation.form() == Form.LETTER;
    }

    private Optional<Fault> judge(Count count, Passage passage, List<Citation> citations, Reading reading) {
        String text = passage.text();
        int floor = Math.max(passage.floor(count.start()), passage.sentences().start(count.start()));
        Grounds grounds = grounding.of(passage, count.start(), count.end(), reading, mention -> true);
        Optional<Citation> area = citations.stream().filter(citation -> citation.form() == Form.LETTER && citation.start() >= floor
                && (citation.end() <= count.start() || citation.start() >= count.end() && OF_WHOLE.matcher(text.substring(count.end(), citation.start())).matches())).reduce((one, later) -> later);
        Set<Integer> right = new TreeSet<>();
        for (CataloguedStandard standard : grounds.standards()) {
            String whole = standard.localName() + area.map(citation -> "/" + citation.id()).orElse("");
            Arrays.stream(count.kinds().split(" ")).forEach(kind -> right.addAll(catalogue.counts(whole, kind)));
        }
        if (right.isEmpty() || right.contains(count.number())) {
            return Optional.empty();
        }
        String named = area.map(citation -> citation.id() + " of ").orElse("") + grounds.standards().get(0).label();
        String what = text.substring(count.start(), count.end());
        String numbers = right.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return Optional.of(new Fault(CitationRule.WRONG_COUNT, passage, count.start(), count.end(), named + " has " + numbers + " " + what.substring(what.lastIndexOf(' ') + 1) + ", not " + count.number() + ".").meaning(grounds.standards().get(0), area.map(citation -> "/" + citation.id()).orElse("")));
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        String[] words = number.toLowerCase(Locale.ROOT).split("-");
        int tens = TENS.indexOf(words[0]);
        int unit = UNITS.indexOf(words[words.length - 1]);
        return tens < 0 ? unit : (tens + 2) * 10 + Math.max(unit, 0);
    }
}
