package org.aimsgraph.difference;

import java.util.Comparator;
import java.util.List;
import org.aimsgraph.check.Finding;

/**
 * One thing that made a verdict another.
 *
 * @param kind     what happened
 * @param text     what the findings say, the kind of record, the rule, or the judgement
 * @param findings the findings that say it, one for each record or value at fault; none where the cause is no finding
 */
public record Cause(Kind kind, String text, List<Finding> findings) {
    static final Comparator<Cause> ORDER = Comparator.comparing(Cause::kind).thenComparing(Cause::text);

    /** The records at fault, each once. */
    public List<Thing> records() {
        return Things.atFault(findings);
    }

    /** What can make a verdict another. */
    public enum Kind {
        /** A rule finds fault with a record that it found none with before. */
        FAULT_NEW,
        /** A rule no longer finds fault with a record. */
        FAULT_GONE,
        /** There is no longer a record of a kind. */
        RECORDS_GONE,
        /** There are records of a kind that had none. */
        RECORDS_NEW,
        /** A rule no longer finds a record to look at. */
        RULE_IDLE,
        /** A rule finds records to look at, and found none before. */
        RULE_BUSY,
        /** A person judged. */
        JUDGED,
        /** A judgement no longer counts. */
        JUDGEMENT_GONE,
        /** The control is left out by the Statement of Applicability, and nothing contradicts it. */
        EXCLUDED,
        /** The control is no longer left out. */
        INCLUDED
    }
}
