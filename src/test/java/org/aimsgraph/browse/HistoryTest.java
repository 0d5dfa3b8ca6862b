package org.aimsgraph.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aimsgraph.Shipped;
import org.aimsgraph.check.Reports;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Trend;
import org.aimsgraph.store.Held;
import org.junit.jupiter.api.Test;

/** What a server tells of earlier days is what reports on the records of those days say. */
class HistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final Held HARBOUR = new Held("harbour", Shipped.example("harbour"), TODAY);
    private static final Reports REPORTS = new Reports(Shipped.KNOWLEDGE);
    private static final History HISTORY = new History(Shipped.KNOWLEDGE, REPORTS);

    @Test
    void theDayOfTheRecordsIsTheReportThatIsServed() {
        assertThat(HISTORY.report(HARBOUR, TODAY)).isSameAs(REPORTS.of(HARBOUR.organisation(), TODAY));
        assertThat(HISTORY.report(HARBOUR, TODAY.plusYears(1)).organisation()).isSameAs(HARBOUR.organisation());
    }

    @Test
    void aDifferenceIsKeptAndIsBetweenTheTwoReports() {
        LocalDate spring = LocalDate.of(2026, 3, 31);
        Difference difference = HISTORY.difference(HARBOUR, spring, TODAY);
        assertThat(difference).isSameAs(HISTORY.difference(HARBOUR, spring, TODAY));
        assertThat(difference.from()).isSameAs(HISTORY.report(HARBOUR, spring));
        assertThat(difference.from().organisation().graph().size()).isLessThan(HARBOUR.organisation().graph().size());
    }

    @Test
    void aTrendIsWorkedOutBesideWhoAsksAndEndsInThePresent() {
        assertThat(HISTORY.trend(HARBOUR, 2)).as("nobody is kept waiting").isEmpty();
        HISTORY.trendBeside(HARBOUR, 2).join();
        Optional<Trend> trend = HISTORY.trend(HARBOUR, 2);
        assertThat(trend.get().points()).extracting(Trend.Point::day).containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30), TODAY);
        assertThat(trend.get().points().get(2)).isEqualTo(Trend.Point.of(REPORTS.of(HARBOUR.organisation(), TODAY)));
        assertThat(trend.get().points().get(0)).isEqualTo(Trend.Point.of(HISTORY.report(HARBOUR, LocalDate.of(2026, 8, 31))));
    }
}
