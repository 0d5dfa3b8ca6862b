package org.aimsgraph.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells by the heads of a table which columns hold numbers of provisions, and which hold the titles to them. */
final class Columns {
    private static final Map<String, Pattern> HEADS = Forms.patterns("column", pattern -> "\\s*" + pattern + "\\s*");

    private final Mentions mentions;

    Columns(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whether a column surely holds numbers: its head says so, or names a standard. */
    boolean holdsNumbers(String head) {
        return matches("number", head) || mentions.in(head).stream().anyMatch(Mention::catalogued);
    }

    private boolean holdsNumbersOrIds(String head) {
        return holdsNumbers(head) || matches("index", head);
    }

    /** Whether a column holds titles; a head such as Control means titles only where the numbers have a column of their own. */
    private boolean holdsTitles(List<String> header, int column) {
        boolean alone = IntStream.range(0, header.size()).noneMatch(other -> other != column && holdsNumbersOrIds(header.get(other)));
        return matches("title", header.get(column)) && !(alone && matches("number", header.get(column)));
    }

    private static boolean matches(String kind, String head) {
        return HEADS.get(kind).matcher(head.replaceAll("[*`_]", " ").strip()).matches();
    }

    /** The column with the titles to a column of numbers. */
    Optional<Integer> titlesOf(List<String> header, int numbers) {
        return IntStream.range(0, header.size()).boxed().filter(column -> column != numbers && holdsTitles(header, column) && numbersOf(header, column, numbers) == numbers).findFirst();
    }

    /** The nearest column of numbers before a column of titles, else the first after it. */
    private int numbersOf(List<String> header, int titles, int otherwise) {
        List<Integer> columns = IntStream.range(0, header.size()).boxed().filter(column -> column != titles && holdsNumbersOrIds(header.get(column)) && !(holdsTitles(header, column))).toList();
        return columns.stream().filter(column -> column < titles).reduce((one, later) -> later).orElseGet(() -> columns.stream().findFirst().orElse(otherwise));
    }

    /** The column beside one of numbers, where it may hold titles without saying so. */
    Optional<Integer> besides(List<String> header, int numbers, int width) {
        int next = numbers + 1;
        return next >= width || next < header.size() && holdsNumbersOrIds(header.get(next)) ? Optional.empty() : Optional.of(next);
    }
}
