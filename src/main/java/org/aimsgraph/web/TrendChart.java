package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.difference.Trend;

/**
 * A trend as a table and as bars, one for each day.
 *
 * @param rows the days, the earliest first
 */
public record TrendChart(List<Row> rows) {
    private static final int HEIGHT = 180;

    /**
     * One day.
     *
     * @param place       from the left, from 0
     * @param day         as people write it
     * @param shortDay    as it stands below its bar
     * @param tally       how many requirements had each verdict
     * @param pieces      of the bar, from the foot
     * @param blocking1   how many requirements block stage 1
     * @param blocking2   how many block stage 2
     * @param changes     the page that tells what changed since the day before; empty for the first
     */
    public record Row(int place, String day, String shortDay, Tally tally, List<Piece> pieces, int blocking1, int blocking2, String changes) {}

    /** A piece of a bar by its verdict. */
    public record Piece(String verdict, int top, int height) {}

    static TrendChart of(Trend trend, String home, Words words) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < trend.points().size(); place++) {
            Trend.Point point = trend.points().get(place);
            String changes = place == 0 ? "" : home + "/difference?from=" + trend.points().get(place - 1).day() + "&to=" + point.day();
            rows.add(new Row(place, words.day(point.day()), words.month(point.day()), Tally.of(point.verdicts()), pieces(point), point.readiness().stage1().blocking().size(), point.readiness().stage2().blocking().size(), changes));
        }
        return new TrendChart(rows);
    }

    /** Each edge is rounded from the sum below it, so that the pieces always make up the whole bar. */
    private static List<Piece> pieces(Trend.Point point) {
        int all = Math.max(1, point.verdicts().values().stream().mapToInt(Integer::intValue).sum());
        List<Piece> pieces = new ArrayList<>();
        int below = 0;
        for (Verdict verdict : Arrays.asList(Verdict.PASSED, Verdict.INAPPLICABLE, Verdict.UNTESTED, Verdict.CANT_TELL, Verdict.FAILED)) {
            int foot = HEIGHT * below / all;
            below += point.verdicts().getOrDefault(verdict, 0);
            int top = HEIGHT * below / all;
            if (top > foot) {
                pieces.add(new Piece(verdict.earl(), HEIGHT - top, top - foot));
            }
        }
        return pieces;
    }
}
