package org.aimsgraph.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check that compares days, the records it looks at with places for the days, and what java.time says about them.
 * {@code $this} is the record that the check looks at, {@code $name} a day, {@code %name%} a day inside a longer literal,
 * {@code $interval} a duration, {@code $n} the number that keeps the records of cases apart. A day with a question mark may
 * be absent; the lines with it are left out then.
 *
 * @param check     the local name of the shape
 * @param alone     whether records of one case would change the answer for another
 * @param shifts    periods between two days that the check is about, beside the interval
 * @param intervals values of {@code $interval}
 * @param days      the names of the days
 * @param turtle    the records
 * @param complains whether the check has to complain
 */
record DateRow(String check, boolean alone, List<Period> shifts, List<String> intervals, List<String> days, String turtle, Predicate<DateCase> complains) {
    private static final List<String> INTERVALS = List.of("P1M", "P3M", "P6M", "P12M", "P1Y", "P18M", "P2Y", "P30D", "P1Y6M");
    private static final Pattern PLACE = Pattern.compile("\\$([a-zA-Z0-9]+)|%([a-zA-Z0-9]+)%");

    /** A check that answers for each record by itself. */
    static DateRow each(String check, String days, String turtle, Predicate<DateCase> complains) {
        List<String> names = days.isBlank() ? List.of() : List.of(days.trim().split(" +"));
        return new DateRow(check, false, List.of(), turtle.contains("$interval") ? INTERVALS : List.of(), names, turtle, complains);
    }

    /** A check whose answer depends on all records there are. */
    static DateRow alone(String check, String days, String turtle, Predicate<DateCase> complains) {
        DateRow row = each(check, days, turtle, complains);
        return new DateRow(check, true, row.shifts, row.intervals, row.days, turtle, complains);
    }

    /** The same with a limit that the check itself sets. */
    DateRow around(String... periods) {
        return new DateRow(check, alone, Arrays.stream(periods).map(Period::parse).toList(), intervals, days, turtle, complains);
    }

    /** The same with these durations. */
    DateRow with(String... durations) {
        return new DateRow(check, alone, shifts, List.of(durations), days, turtle, complains);
    }

    /** A case whose days lie close to one another, or to one another's limits. */
    DateCase next(int number, LocalDate asOf, SplittableRandom random) {
        String interval = intervals.isEmpty() ? "" : intervals.get(random.nextInt(intervals.size()));
        List<LocalDate> known = new ArrayList<>(List.of(asOf));
        Map<String, LocalDate> chosen = new LinkedHashMap<>();
        for (String name : days) {
            boolean optional = name.endsWith("?");
            if (optional && random.nextInt(3) == 0) {
                continue;
            }
            LocalDate anchor = known.get(Math.max(0, random.nextInt(-1, known.size())));
            LocalDate day = shifted(anchor, interval, random).plusDays(jitter(random));
            known.add(day);
            chosen.put(optional ? name.substring(0, name.length() - 1) : name, day);
        }
        return new DateCase(number, asOf, Map.copyOf(chosen), interval);
    }

    private LocalDate shifted(LocalDate anchor, String interval, SplittableRandom random) {
        List<Period> all = new ArrayList<>(shifts);
        if (!interval.isEmpty()) {
            all.add(Period.parse(interval));
        }
        if (all.isEmpty()) {
            return anchor;
        }
        Period period = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> anchor;
            case 3 -> anchor.plus(period);
            case 4 -> anchor.minus(period.multipliedBy(2));
            default -> anchor.minus(period);
        };
    }

    private static long jitter(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextInt(-5, 6);
            case 1 -> random.nextInt(-400, 401);
            default -> random.nextInt(-1, 2);
        };
    }

    /** Days, three in four of them at the start or end of a month or around the end of February. */
    static LocalDate awkwardDay(SplittableRandom random) {
        YearMonth month = YearMonth.of(random.nextInt(2023, 2030), random.nextInt(1, 13));
        return switch (random.nextInt(4)) {
            case 0 -> month.atDay(random.nextInt(1, month.lengthOfMonth() + 1));
            case 1 -> month.atEndOfMonth();
            case 2 -> month.atDay(1).minusDays(random.nextInt(3));
            default -> month.withMonth(2).atEndOfMonth().plusDays(random.nextInt(-1, 2));
        };
    }

    /** The records of a case. */
    String records(DateCase each) {
        StringBuilder text = new StringBuilder();
        turtle.lines().filter(line -> PLACE.matcher(line).results().allMatch(place -> isKnown(name(place.group(1), place.group(2)), each)))
                .forEach(line -> text.append(PLACE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), place.group(2), each)))).append('\n'));
        return text.toString();
    }

    private static String name(String literal, String bare) {
        return literal == null ? bare : literal;
    }

    private static boolean isKnown(String name, DateCase each) {
        return List.of("this", "n", "interval").contains(name) || each.has(name);
    }

    private static String value(String literal, String bare, DateCase each) {
        if (literal == null) {
            return each.day(bare).toString();
        }
        return switch (literal) {
            case "this" -> "ex:this" + each.number();
            case "n" -> String.valueOf(each.number());
            case "interval" -> "\"" + each.interval() + "\"^^xsd:duration";
            default -> "\"" + each.day(literal) + "\"^^xsd:date";
        };
    }
}
