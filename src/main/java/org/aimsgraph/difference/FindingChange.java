package org.aimsgraph.difference;

import java.util.Comparator;
import java.util.List;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Severity;

/**
 * Findings of one kind that are new or gone and change no verdict: warnings, advice, or faults more where there are others.
 *
 * @param come         whether they are new; otherwise they are gone
 * @param severity     how much they weigh
 * @param message      what they say
 * @param findings     one for each record or value at fault
 * @param requirements the ids of the requirements they count for
 */
public record FindingChange(boolean come, Severity severity, String message, List<Finding> findings, List<String> requirements) {
    static final Comparator<FindingChange> ORDER = Comparator.comparing(FindingChange::severity).thenComparing(FindingChange::come, Comparator.reverseOrder()).thenComparing(change -> change.findings().get(0), Finding.ORDER);

    /** The records at fault, each once. */
    public List<Thing> records() {
        return Things.atFault(findings);
    }
}
