package org.aimsgraph.cli;

import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;

/**
 * From which result on the exit status of {@code check} is 1; each level includes those before it. A broken rule of
 * certification counts as a failed requirement; one that cannot be told does not, for not everybody is certified.
 */
enum FailOn {
    /** A requirement failed. */
    VIOLATION,
    /** A requirement failed or could not be told. */
    MISSING,
    /** As before, or a warning was found. */
    WARNING,
    /** Nothing makes the check fail. */
    NEVER;

    boolean reached(Report report) {
        return this != NEVER && (report.requirements().stream().anyMatch(this::counts) || report.certification().stream().anyMatch(result -> result.verdict() == Verdict.FAILED));
    }

    /** Whether a requirement's result makes the check fail; what failed is a failure to {@link #NEVER} too. */
    boolean counts(RequirementResult result) {
        boolean untold = result.verdict() == Verdict.CANT_TELL;
        boolean warned = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        return result.verdict() == Verdict.FAILED || switch (this) {
            case VIOLATION, NEVER -> false;
            case MISSING -> untold;
            case WARNING -> untold || warned;
        };
    }
}
