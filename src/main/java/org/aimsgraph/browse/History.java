package org.aimsgraph.browse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Reports;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Differences;
import org.aimsgraph.difference.Past;
import org.aimsgraph.difference.Trend;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.store.Held;

/** What the organisations that are served were like on earlier days. Trends are worked out beside the requests, one at a time. */
public final class History {
    private static final int MOST_DAYS = 64;
    private static final int MOST_DIFFERENCES = 16;
    private static final int MOST_WAITING = 32;

    private final Reports reports;
    private final Past past;
    private final Differences differences;
    private final Cache<Day, Organisation> days = Caffeine.newBuilder().maximumSize(MOST_DAYS).build();
    private final Cache<Days, Difference> compared = Caffeine.newBuilder().maximumSize(MOST_DIFFERENCES).build();
    private final Map<Wanted, CompletableFuture<Trend>> trends = new ConcurrentHashMap<>();
    private final ExecutorService beside = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), work -> {
        Thread thread = new Thread(work, "trends");
        thread.setDaemon(true);
        return thread;
    });

    public History(KnowledgeBase knowledgeBase, Reports reports) {
        this.reports = reports;
        this.past = new Past(knowledgeBase.knowledge());
        this.differences = new Differences(knowledgeBase.knowledge());
    }

    /** The report on the records as they were on a day; of a day to come, on the records that there are. */
    public Report report(Held held, LocalDate day) {
        return reports.of(days.get(new Day(held.slug(), day), key -> past.on(day, held.organisation(), held.asOf())), day);
    }

    /** What changed from one day to another. */
    public Difference difference(Held held, LocalDate from, LocalDate to) {
        return compared.get(new Days(held.slug(), from, to), key -> differences.between(report(held, from), report(held, to)));
    }

    /** What changed from the state that is served to another that is not kept. */
    public Difference difference(Held held, Report other) {
        return differences.between(report(held, held.asOf()), other);
    }

    /** The trend of the last months; empty while it is worked out, which the first who asks sets going. */
    public Optional<Trend> trend(Held held, int months) {
        CompletableFuture<Trend> trend = trendBeside(held, months);
        if (trend.isCompletedExceptionally()) {
            trends.remove(new Wanted(held.slug(), months), trend);               // who asks next tries again
            return Optional.empty();
        }
        return Optional.ofNullable(trend.getNow(null));
    }

    /** The same, for who can wait for it. */
    public CompletableFuture<Trend> trendBeside(Held held, int months) {
        return trends.computeIfAbsent(new Wanted(held.slug(), months), wanted -> started(held, months));
    }

    private CompletableFuture<Trend> started(Held held, int months) {
        try {
            return CompletableFuture.supplyAsync(() -> new Trend(Trend.days(held.asOf(), months).stream().map(day -> Trend.Point.of(report(held, day))).toList()), beside);
        } catch (RejectedExecutionException busy) {
            return CompletableFuture.failedFuture(busy);
        }
    }

    private record Day(String slug, LocalDate day) {}

    private record Days(String slug, LocalDate from, LocalDate to) {}

    private record Wanted(String slug, int months) {}
}
