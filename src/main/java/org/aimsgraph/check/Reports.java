package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;

/** Reports on organisations, each made when first asked for and kept; one check runs at a time. */
public final class Reports {
    private final KnowledgeBase knowledgeBase;
    private final Map<Key, Report> kept = new ConcurrentHashMap<>();
    private final Map<Key, Reasons> watching = new HashMap<>();
    private Checker checker;

    public Reports(KnowledgeBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
    }

    private record Key(Organisation organisation, LocalDate asOf) {}

    /** The report on an organisation as of a date. */
    public Report of(Organisation organisation, LocalDate asOf) {
        Key key = new Key(organisation, asOf);
        Report made = kept.get(key);
        return made != null ? made : make(key);
    }

    private synchronized Report make(Key key) {
        return kept.computeIfAbsent(key, each -> checker().check(each.organisation(), each.asOf()));
    }

    /** Why a requirement has its verdict. */
    public synchronized List<Reason> reasons(Organisation organisation, LocalDate asOf, Requirement requirement) {
        return watching.computeIfAbsent(new Key(organisation, asOf), key -> new Reasons(checker(), organisation, asOf)).of(requirement);
    }

    /** The checker behind the reports, compiled when first asked for. */
    public synchronized Checker checker() {
        if (checker == null) {
            checker = new Checker(knowledgeBase);
        }
        return checker;
    }
}
