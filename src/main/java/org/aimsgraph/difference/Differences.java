package org.aimsgraph.difference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Compares states of organisations: their records, their Statements of Applicability, and their verdicts with what caused them. */
public final class Differences {
    private final Graph knowledge;
    private final Times times;
    private final StatementComparison statements;

    /** @param knowledge vocabulary, codes and catalogues */
    public Differences(Graph knowledge) {
        this.knowledge = knowledge;
        this.times = new Times(knowledge);
        this.statements = new StatementComparison(knowledge);
    }

    /** What changed from one state to another, each as its report saw it. */
    public Difference between(Report before, Report after) {
        State from = state(before);
        State to = state(after);
        Set<Node> lines = new HashSet<>(StatementComparison.allLines(from));
        lines.addAll(StatementComparison.allLines(to));
        List<VerdictChange> verdicts = VerdictComparison.verdicts(before.requirements(), after.requirements());
        List<VerdictChange> certification = VerdictComparison.verdicts(before.certification(), after.certification());
        return new Difference(before, after, new RecordComparison(from, to, Set.of(Aims.HAS_LINE), lines).changes(), statements.compare(from, statements.inForce(from), to, statements.inForce(to)), verdicts, certification,
                VerdictComparison.findings(all(before), all(after), Stream.of(verdicts, certification).flatMap(List::stream).toList()));
    }

    /** What two versions of the Statement of Applicability in one state say otherwise. */
    public StatementChange statements(Organisation organisation, LocalDate asOf, Node before, Node after) {
        State state = new State(organisation.graph(), knowledge, asOf, times);
        return statements.compare(state, Optional.of(before), state, Optional.of(after));
    }

    private State state(Report report) {
        return new State(report.organisation().graph(), knowledge, report.asOf(), times);
    }

    private static List<RequirementResult> all(Report report) {
        return Stream.of(report.requirements(), report.certification()).flatMap(List::stream).toList();
    }
}
