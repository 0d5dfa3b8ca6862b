package org.aimsgraph.difference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Verdict;

/**
 * How verdicts and readiness came to be what they are.
 *
 * @param points the states of some days, the earliest first
 */
public record Trend(List<Point> points) {
    /**
     * The state of a day.
     *
     * @param verdicts  how many requirements had each verdict
     * @param readiness what stood in the way of each stage of the certification audit
     */
    public record Point(LocalDate day, Map<Verdict, Integer> verdicts, Readiness readiness) {
        public static Point of(Report report) {
            return new Point(report.asOf(), report.summary(), report.readiness());
        }
    }

    /** The last days of so many months before the month of a day, and the day itself. */
    public static List<LocalDate> days(LocalDate last, int months) {
        YearMonth month = YearMonth.from(last);
        return Stream.concat(IntStream.rangeClosed(1, months).mapToObj(back -> month.minusMonths(months + 1L - back).atEndOfMonth()), Stream.of(last)).toList();
    }
}
