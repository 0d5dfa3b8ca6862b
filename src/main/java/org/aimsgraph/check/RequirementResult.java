package org.aimsgraph.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The verdict on one requirement and what it rests on.
 *
 * @param requirement the requirement
 * @param verdict     the outcome
 * @param checks      the rules that were run for it, with how many records each looked at
 * @param findings    what they found, worst first
 * @param human       what a person judged, where one has and the judgement counts
 * @param missing     what would have to be there for a verdict: classes of record that have no instance
 */
public record RequirementResult(Requirement requirement, Verdict verdict, List<CheckRun> checks, List<Finding> findings, List<Missing> missing, Optional<HumanVerdict> human) {
    /** How many records a check looked at. */
    public record CheckRun(Check check, int focusNodes) {}

    /** A class of record that has no instance, with its label for people. */
    public record Missing(Node type, String label) {}
}
