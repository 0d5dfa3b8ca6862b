package org.aimsgraph.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One record with its days, as of one day, and the questions that an oracle asks about them with java.time. The name
 * {@code asOf} stands for the day of the check in all of them. A day that the record leaves out is neither before nor
 * after anything.
 */
record DateCase(int number, LocalDate asOf, Map<String, LocalDate> days, String interval) {
    boolean has(String name) {
        return name.equals("asOf") || days.containsKey(name);
    }

    LocalDate day(String name) {
        return name.equals("asOf") ? asOf : Optional.ofNullable(days.get(name)).orElseThrow();
    }

    Period period() {
        return Period.parse(interval);
    }

    boolean before(String earlier, String later) {
        return has(earlier) && has(later) && day(earlier).isBefore(day(later));
    }

    /** Before or on the same day. */
    boolean upTo(String earlier, String later) {
        return has(earlier) && has(later) && !day(earlier).isAfter(day(later));
    }

    /** From {@code start} to {@code end}, both days included; without a last day it goes on. */
    boolean inForce(String start, String end, String day) {
        return upTo(start, day) && !before(end, day);
    }

    /** The interval that began on a day is over. */
    boolean isOver(String day) {
        return isOver(day, period());
    }

    boolean isOver(String day, Period period) {
        return has(day) && asOf.isAfter(day(day).plus(period));
    }

    /** The day has come, and the interval that began on it is not over. */
    boolean isFresh(String day) {
        return isFresh(day, period());
    }

    boolean isFresh(String day, Period period) {
        return upTo(day, "asOf") && !isOver(day, period);
    }

    /** The name of the latest of these days that has come. */
    Optional<String> newest(String... names) {
        return Arrays.stream(names).filter(name -> upTo(name, "asOf")).max(Comparator.comparing(this::day));
    }

    /** The interval takes a day forward at all. */
    boolean takesTime() {
        return isLongerThan(Period.ZERO);
    }

    /** Longer, counted from a day after which no leap day comes for three years. */
    boolean isLongerThan(Period other) {
        LocalDate base = LocalDate.of(2001, 1, 1);
        return base.plus(period()).isAfter(base.plus(other));
    }

    boolean isShorterThan(Period other) {
        LocalDate base = LocalDate.of(2001, 1, 1);
        return base.plus(period()).isBefore(base.plus(other));
    }

    @Override
    public String toString() {
        return "as of " + asOf + " " + new TreeMap<>(days) + (interval.isEmpty() ? "" : " interval " + interval);
    }
}
