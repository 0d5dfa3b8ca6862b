package org.aimsgraph.cli;

import org.aimsgraph.check.Report;
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
        boolean failed = report.summary().get(Verdict.FAILED) > 0 || report.certification().stream().anyMatch(result -> result.verdict() == Verdict.FAILED);
        boolean untold = report.summary().get(Verdict.CANT_TELL) > 0;
        return switch (this) {
            case VIOLATION -> failed;
            case MISSING -> failed || untold;
            case WARNING -> failed || untold || report.count(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }
}
