package org.aimsgraph.check;

import java.time.LocalDate;
import org.apache.jena.graph.Node;

/**
 * What a person judged of one requirement.
 *
 * @param node    the record
 * @param outcome passed, failed or cannot tell
 * @param judge   the person's name
 * @param on      the day
 * @param note    what the person looked at and found
 * @param waived  whether it stands over a failed rule because a waiver is in force
 */
public record HumanVerdict(Node node, Verdict outcome, String judge, LocalDate on, String note, boolean waived) {
    HumanVerdict withWaiver() {
        return new HumanVerdict(node, outcome, judge, on, note, true);
    }
}
