package org.aimsgraph.browse;

import static org.aimsgraph.problem.Problem.NO_MAPPING;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aimsgraph.crosswalk.CoverageFinder;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.problem.AimsException;

/** Crosswalks and coverage between any two standards or provisions; those asked for of late are kept. */
public final class Crosswalks {
    private static final int MOST_KEPT = 64;
    private static final int STATED_ONLY = -1;

    private final Crosswalk crosswalk;
    private final CoverageFinder coverage;
    private final ScopeNames scopes;
    private final Cache<Key, CrosswalkReport> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Cache<Key, CoverageReport> keptCoverage = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Crosswalks(Crosswalk crosswalk, CoverageFinder coverage) {
        this.crosswalk = crosswalk;
        this.coverage = coverage;
        this.scopes = new ScopeNames(crosswalk.standards().graph());
    }

    public Crosswalk crosswalk() {
        return crosswalk;
    }

    /**
     * The pairs between two standards or provisions.
     *
     * @param pivots over how many standards between pairs are composed; 0 to tell only what is stated
     */
    public CrosswalkReport crosswalk(String from, String to, int pivots) {
        Key key = key(from, to, pivots);
        CrosswalkReport report = kept.get(key, wanted -> CrosswalkReport.of(crosswalk, wanted.from(), wanted.to(), pivots == 0 ? STATED_ONLY : pivots));
        if (report.stated().isEmpty() && report.inferred().isEmpty()) {
            throw new AimsException(NO_MAPPING, "No mapping set relates %s to %s. %s", from, to, pivots == 0 ? "Ask for what follows over other standards too, with inferred=true." : "Name a wider provision.");
        }
        return report;
    }

    /** How far the requirements of one standard or provision are asked for by another. */
    public CoverageReport coverage(String from, String to, int pivots) {
        CoverageReport report = keptCoverage.get(key(from, to, pivots), wanted -> coverage.report(wanted.from(), wanted.to(), pivots));
        if (report.units().isEmpty()) {
            throw new AimsException(NO_MAPPING, "%s asks for nothing that could be covered. Name a clause, control or article that does.", from);
        }
        return report;
    }

    private Key key(String from, String to, int pivots) {
        Key key = new Key(scopes.scope(from), scopes.scope(to), pivots);
        if (key.from().standard().equals(key.to().standard())) {
            throw new AimsException(WRONG_USAGE, "'%s' and '%s' are of one standard. Name two different ones.", from, to);
        }
        return key;
    }

    private record Key(Scope from, Scope to, int pivots) {}
}
