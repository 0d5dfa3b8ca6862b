package org.aimsgraph.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;

/** Reports by organisation and day, each made once: a server is asked for the same verdicts again and again. */
public final class Reports {
    private static final int MOST_KEPT = 64;

    private final KnowledgeBase knowledgeBase;
    private final Cache<Key, Report> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Object compiling = new Object();
    private Checker checker;

    public Reports(KnowledgeBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
    }

    /** The checker behind the reports, compiled when first asked for. */
    public Checker checker() {
        synchronized (compiling) {                  // not the lock of the checks: who only asks what is checked does not wait for them
            if (checker == null) {
                checker = new Checker(knowledgeBase);
            }
            return checker;
        }
    }

    /** The report of an organisation's records, which do not change, as of a day. */
    public Report of(Organisation organisation, LocalDate asOf) {
        return kept.get(new Key(organisation, asOf), key -> fresh(organisation, asOf));
    }

    /** A report that is not kept. One check runs at a time: each takes all the memory and time that it is worth. */
    public synchronized Report fresh(Organisation organisation, LocalDate asOf) {
        Report report = checker().check(organisation, asOf);
        return new Report(report.standard(), report.asOf(), report.organisation(), report.requirements(), report.certification(), report.readiness(), once(report.provenance()), report.whole());
    }

    /** What an organisation's verdicts and findings become when its records change; the report of the changed records is not kept. */
    public Effect effect(Organisation before, Organisation after, LocalDate asOf) {
        return Effect.between(of(before, asOf), fresh(after, asOf));
    }

    /** Why a requirement has its verdict; watched by the one checker too, so in turn with the checks. */
    public synchronized List<Reason> reasons(Organisation organisation, LocalDate asOf, Requirement requirement) {
        return new Reasons(checker(), organisation, asOf).of(requirement);
    }

    /** Hashing takes as long as checking, so it is done once at most. */
    private static Supplier<Report.Provenance> once(Supplier<Report.Provenance> slow) {
        return new Supplier<>() {
            private Report.Provenance value;

            @Override
            public synchronized Report.Provenance get() {
                value = value == null ? slow.get() : value;
                return value;
            }
        };
    }

    private record Key(Organisation organisation, LocalDate asOf) {}
}
