package org.aimsgraph.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.HumanVerdict;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A report with one requirement for each verdict, and one finding that counts against two requirements. */
public final class SmallReport {
    public static final String HOSTILE = "<script>alert('label')</script>\" onmouseover=\"x";
    public static final String RECORDS = "https://example.org/id/";

    private static final Node SHAPE = NodeFactory.createURI(Namespaces.SHAPE + "Scope-statesBoundary");
    private static final Check CHECK = new Check(SHAPE, "A scope states its boundary", Severity.VIOLATION, "State the boundary.", List.of(), List.of(), false, false, List.of());
    private static final Finding BROKEN = new Finding(Severity.VIOLATION, SHAPE, record("scope-1"), HOSTILE, Optional.of("aims:boundary"), Optional.of(NodeFactory.createLiteralString("tbd")), "State the boundary.");
    private static final Finding ADVICE = new Finding(Severity.INFO, SHAPE, record("scope-1"), HOSTILE, Optional.empty(), Optional.empty(), "Name the sites.");

    private SmallReport() {}

    public static Report withFindings() {
        return report(List.of(
                result("4.3-1", "4.3", Mode.AUTOMATIC, Verdict.FAILED, List.of(BROKEN, ADVICE)),
                result("4.3-2", "4.3", Mode.PART, Verdict.FAILED, List.of(BROKEN)),
                result("5.2-1", "5.2", Mode.AUTOMATIC, Verdict.PASSED, List.of()),
                absent("6.2-1", "6.2"),
                result("7.3-1", "7.3", Mode.MANUAL, Verdict.UNTESTED, List.of()),
                result("9.1-1", "9.1", Mode.PENDING, Verdict.UNTESTED, List.of()),
                result("A.10.2-1", "A.10.2", Mode.AUTOMATIC, Verdict.INAPPLICABLE, List.of())));
    }

    public static Report withoutFindings() {
        return report(List.of(result("5.2-1", "5.2", Mode.AUTOMATIC, Verdict.PASSED, List.of())));
    }

    /** A report in which everything that comes from records says this. */
    public static Report saying(String text) {
        Finding finding = new Finding(Severity.VIOLATION, SHAPE, record("scope-1"), text, Optional.of("aims:boundary"), Optional.of(NodeFactory.createLiteralString(text)), text);
        HumanVerdict human = new HumanVerdict(record("verdict-1"), Verdict.FAILED, text, LocalDate.of(2026, 5, 4), text, false);
        return report(text, List.of(
                new RequirementResult(requirement("4.3-1", "4.3", Mode.PART, List.of()), Verdict.FAILED, List.of(new RequirementResult.CheckRun(CHECK, 1)), List.of(finding), List.of(), Optional.of(human)),
                absent("6.2-1", "6.2")));
    }

    private static Report report(List<RequirementResult> results) {
        return report(HOSTILE, results);
    }

    private static Report report(String label, List<RequirementResult> results) {
        Organisation organisation = new Organisation(GraphMemFactory.createGraphMem2(), record("organisation"), label, record("aims"));
        Readiness readiness = new Readiness(new Readiness.Stage(List.of("4.3-1"), List.of()), new Readiness.Stage(List.of("4.3-1", "10.2-9"), List.of("7.3-1")));
        return new Report("iso-iec-42001-2023", LocalDate.of(2026, 11, 23), organisation, results,
                List.of(result("C-03", "9.1.3", Mode.PENDING, Verdict.UNTESTED, List.of())), readiness,
                () -> new Report.Provenance("sha256:0123456789abcdef0123", "sha256:2222", "sha256:3333", "An engine"), true);
    }

    private static RequirementResult result(String id, String provision, Mode mode, Verdict verdict, List<Finding> findings) {
        return new RequirementResult(requirement(id, provision, mode, List.of()), verdict, List.of(new RequirementResult.CheckRun(CHECK, 1)), findings, List.of(), Optional.empty());
    }

    private static RequirementResult absent(String id, String provision) {
        Node type = NodeFactory.createURI(Namespaces.AIMS + "AIObjective");
        return new RequirementResult(requirement(id, provision, Mode.AUTOMATIC, List.of(type)), Verdict.CANT_TELL, List.of(), List.of(), List.of(new RequirementResult.Missing(type, "AI objective")), Optional.empty());
    }

    private static Requirement requirement(String id, String provision, Mode mode, List<Node> expects) {
        Optional<String> judgement = mode == Mode.PART || mode == Mode.MANUAL ? Optional.of("Judge " + id + " by <b>interviews</b>.") : Optional.empty();
        return new Requirement(NodeFactory.createURI(Namespaces.ISO42001 + id), id, provision, "Title of " + provision, "Statement of " + id + ".", expects, mode, judgement);
    }

    private static Node record(String name) {
        return NodeFactory.createURI(RECORDS + name);
    }
}
