package org.aimsgraph.exchange.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. With points the day comes first, as wherever points are used; with slashes the order is taken only if it can be told. */
final class Days {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4})");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);
    private static final List<String> NAMED = List.of("d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d. MMMM uuuu");

    private Days() {}

    static LocalDate of(String text) throws ValueFault {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(text, first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return yearLast(text, last);
        }
        return named(text).orElseThrow(() -> new ValueFault("%s is no date. Write it as 2026-03-10.", ValueFault.quoted(text)));
    }

    private static LocalDate yearLast(String text, Matcher last) throws ValueFault {
        int one = Integer.parseInt(last.group(1));
        int other = Integer.parseInt(last.group(3));
        if (last.group(2).equals(".") || one > 12 || one == other) {
            return day(text, last.group(4), last.group(3), last.group(1));
        }
        if (other > 12) {
            return day(text, last.group(4), last.group(1), last.group(3));
        }
        throw new ValueFault("%s can be %s or %s. Write the one that is meant.", ValueFault.quoted(text), day(text, last.group(4), last.group(3), last.group(1)), day(text, last.group(4), last.group(1), last.group(3)));
    }

    private static LocalDate day(String text, String year, String month, String day) throws ValueFault {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDay) {
            throw new ValueFault("%s is no day of the calendar. Write it as 2026-03-10.", ValueFault.quoted(text));
        }
    }

    private static Optional<LocalDate> named(String text) {
        for (Locale language : LANGUAGES) {
            for (String pattern : NAMED) {
                try {
                    DateTimeFormatter format = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
                    return Optional.of(LocalDate.parse(text, format));
                } catch (DateTimeParseException another) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }
}
