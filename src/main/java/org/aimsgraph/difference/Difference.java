package org.aimsgraph.difference;

import java.util.List;
import org.aimsgraph.check.Report;

/**
 * What changed between two states of an organisation.
 *
 * @param from          the first state with its verdicts
 * @param to            the second state with its verdicts
 * @param records       the records that differ, by class; without the lines of the Statements of Applicability
 * @param statement     what the Statements of Applicability in force say otherwise
 * @param verdicts      the requirements of the standard with another verdict, in its order
 * @param certification the rules of the certification cycle with another verdict
 * @param findings      the findings that are new or gone and change no verdict
 */
public record Difference(Report from, Report to, List<RecordChange> records, StatementChange statement, List<VerdictChange> verdicts, List<VerdictChange> certification, List<FindingChange> findings) {
    /** Whether nothing differs. */
    public boolean isEmpty() {
        return records.isEmpty() && statement.isEmpty() && verdicts.isEmpty() && certification.isEmpty() && findings.isEmpty();
    }

    /** How many records differ in a way. */
    public int count(RecordChange.Kind kind) {
        return (int) records.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many findings are new, or gone, and change no verdict. */
    public int findings(boolean come) {
        return findings.stream().filter(change -> change.come() == come).mapToInt(change -> change.findings().size()).sum();
    }
}
