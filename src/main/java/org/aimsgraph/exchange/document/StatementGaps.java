package org.aimsgraph.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.document.StatementLine.Kind;

/** What a Statement of Applicability does not say though a reader needs it. The verdicts of {@code aims check} say what of it is demanded. */
final class StatementGaps {
    static final String NO_DECISION = "Not decided";
    static final String NO_REASON = "No reason given";
    static final String NO_STATUS = "Not stated how far";
    static final String NO_DOCUMENT = "No document named";

    private StatementGaps() {}

    /** A sentence for each gap: of the document first, then by control. */
    static List<String> of(Statement statement) {
        List<String> gaps = new ArrayList<>();
        Statement.Head head = statement.head();
        note(gaps, head.inForce(), "It is not in force on " + Words.day(statement.asOf()) + ".");
        note(gaps, head.identifier().isPresent(), "The document has no identifier.");
        note(gaps, head.version().isPresent(), "It has no version.");
        note(gaps, head.issued().isPresent(), "It has no date.");
        note(gaps, !statement.signatures(false).isEmpty(), "It is not said who prepared it.");
        note(gaps, !statement.signatures(true).isEmpty(), "Nobody has approved it.");
        note(gaps, statement.scope().isPresent(), "No scope of the management system is in force on that day.");
        note(gaps, head.assessments().isPresent(), "It is not said on which risk assessment it is based.");
        list(gaps, statement, StatementGaps::isSilent, "Not decided on: ");
        Map<String, Long> doubled = statement.lines().stream().filter(line -> line.record().isPresent()).collect(Collectors.groupingBy(StatementLine::name, TreeMap::new, Collectors.counting()));
        doubled.forEach((name, count) -> note(gaps, count < 2, name + " has " + count + " lines; one control has one decision."));
        list(gaps, statement, line -> line.kind() == Kind.OTHER, "Neither a control of Annex A nor an own control: ");
        list(gaps, statement, line -> !isSilent(line) && line.reason().isEmpty(), "Decided without a reason: ");
        list(gaps, statement, line -> line.isIncluded() && line.status().isEmpty(), "Included, but not stated how far implemented: ");
        list(gaps, statement, line -> line.isIncluded() && line.of("document").isEmpty(), "Included, but no document named: ");
        return gaps;
    }

    private static boolean isSilent(StatementLine line) {
        return line.decision().isEmpty();
    }

    private static void note(List<String> gaps, boolean told, String gap) {
        if (!told) {
            gaps.add(gap);
        }
    }

    private static void list(List<String> gaps, Statement statement, Predicate<StatementLine> lacks, String gap) {
        String names = statement.lines().stream().filter(lacks).map(StatementLine::name).distinct().collect(Collectors.joining(", "));
        note(gaps, names.isEmpty(), gap + names + ".");
    }
}
