package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Checks organisations against ISO/IEC 42001. Shapes are compiled once and reused; one instance checks one organisation
 * after another.
 */
public final class Checker {
    private static final String STANDARD = "iso-iec-42001-2023";

    private final KnowledgeBase knowledgeBase;
    private final CheckCatalogue checks;
    private final Ledger ledger;
    private final Ledger certification;
    private final Validator validator;

    public Checker(KnowledgeBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
        this.checks = new CheckCatalogue(knowledgeBase.shapes());
        this.ledger = Ledger.of(knowledgeBase, checks, Namespaces.ISO42001);
        this.certification = Ledger.of(knowledgeBase, checks, Namespaces.ISO17021);
        this.validator = new Validator(knowledgeBase.shapes(), knowledgeBase.shaclSystem(), checks);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** The rules of ISO/IEC 17021-1 on the certification cycle. */
    public Ledger certification() {
        return certification;
    }

    public CheckCatalogue checks() {
        return checks;
    }

    Validator validator() {
        return validator;
    }

    /** The verdicts for an organisation as of a date. */
    public Report check(Organisation organisation, LocalDate asOf) {
        Graph data = dataGraph(organisation.graph(), asOf);
        Map<Node, List<Finding>> findings = new HashMap<>();
        for (Finding finding : validator.validate(data)) {
            findings.computeIfAbsent(finding.shape(), shape -> new ArrayList<>()).add(finding);
        }
        Run run = new Run(data, findings, new Applicability(organisation.graph()));
        List<RequirementResult> ruled = ledger.requirements().stream().map(run::result).toList();
        List<RequirementResult> ruledCertification = certification.requirements().stream().map(run::result).toList();
        Judgements.tell(data, ruled);
        Judgements.tell(data, ruledCertification);
        Judgements judgements = new Judgements(data, checks, validator);
        List<RequirementResult> results = ruled.stream().map(judgements::join).toList();
        return new Report(STANDARD, asOf, organisation, results, ruledCertification.stream().map(judgements::join).toList(),
                Readiness.of(knowledgeBase.knowledge(), results), provenance(organisation), true);
    }

    /** What the shapes see: the records, the knowledge they refer to, and the date. */
    Graph dataGraph(Graph records, LocalDate asOf) {
        return dataGraph(knowledgeBase.knowledge(), records, asOf);
    }

    static Graph dataGraph(Graph knowledge, Graph records, LocalDate asOf) {
        Graph all = GraphMemFactory.createGraphMem2();
        knowledge.find().forEachRemaining(all::add);
        records.find().forEachRemaining(all::add);
        all.add(Aims.THIS_CHECK, Aims.AS_OF, NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate));
        return all;
    }

    private Supplier<Report.Provenance> provenance(Organisation organisation) {
        return () -> new Report.Provenance(CanonicalGraph.hash(organisation.graph()), knowledgeBase.shapesHash(), knowledgeBase.knowledgeHash(), Engine.NAME);
    }

    /** One run: the data and what was found in it. */
    private final class Run {
        private final Graph data;
        private final Map<Node, List<Finding>> findings;
        private final Applicability applicability;
        private final Map<Node, Integer> focusCounts = new HashMap<>();
        private final Map<Node, Boolean> present = new HashMap<>();

        Run(Graph data, Map<Node, List<Finding>> findings, Applicability applicability) {
            this.data = data;
            this.findings = findings;
            this.applicability = applicability;
        }

        RequirementResult result(Requirement requirement) {
            Node provision = Graphs.object(knowledgeBase.knowledge(), requirement.node(), Aims.STATED_IN).orElseThrow();
            if (applicability.excludes(provision)) {
                return excluded(requirement, provision);
            }
            List<RequirementResult.CheckRun> runs = runs(checks.of(requirement.node()));
            List<Finding> found = found(runs);
            List<RequirementResult.Missing> missing = missing(requirement);
            return new RequirementResult(requirement, verdict(requirement, runs, found, missing), runs, found, missing, Optional.empty());
        }

        /** Absent records make a verdict impossible; a warning beside it says nothing about the standard's demand. */
        private Verdict verdict(Requirement requirement, List<RequirementResult.CheckRun> runs, List<Finding> found, List<RequirementResult.Missing> missing) {
            if (requirement.mode() == Mode.PENDING || requirement.mode() == Mode.MANUAL) {
                return Verdict.UNTESTED;
            }
            if (found.stream().anyMatch(finding -> finding.severity() == Severity.VIOLATION)) {
                return Verdict.FAILED;
            }
            boolean nothingToLookAt = runs.stream().anyMatch(run -> run.check().severity() == Severity.VIOLATION && run.focusNodes() == 0);
            return nothingToLookAt || !missing.isEmpty() ? Verdict.CANT_TELL : Verdict.PASSED;
        }

        private RequirementResult excluded(Requirement requirement, Node control) {
            List<Check> contradictions = checks.all().stream().filter(check -> check.exclusionOf().contains(control)).toList();
            List<RequirementResult.CheckRun> runs = runs(contradictions);
            List<Finding> found = found(runs).stream().filter(finding -> concerns(finding, control)).toList();
            return new RequirementResult(requirement, found.isEmpty() ? Verdict.INAPPLICABLE : Verdict.FAILED, found.isEmpty() ? List.of() : runs, found, List.of(), Optional.empty());
        }

        /** A contradiction check may look at several controls; its focus is the line that decides on one. */
        private boolean concerns(Finding finding, Node control) {
            return data.contains(finding.focus(), Aims.DECIDES_ON, control);
        }

        private List<RequirementResult.CheckRun> runs(List<Check> bound) {
            return bound.stream().map(check -> new RequirementResult.CheckRun(check, focusCounts.computeIfAbsent(check.shape(), shape -> check.focusNodes(data).size()))).toList();
        }

        private List<Finding> found(List<RequirementResult.CheckRun> runs) {
            return runs.stream().flatMap(run -> findings.getOrDefault(run.check().shape(), List.of()).stream()).sorted(Finding.ORDER).toList();
        }

        private List<RequirementResult.Missing> missing(Requirement requirement) {
            return requirement.expects().stream().filter(type -> !isPresent(type))
                    .map(type -> new RequirementResult.Missing(type, Graphs.label(knowledgeBase.knowledge(), type))).toList();
        }

        private boolean isPresent(Node type) {
            return present.computeIfAbsent(type, each -> {
                Set<Node> instances = Graphs.instances(data, each);
                instances.removeIf(node -> node.isURI() && node.getURI().startsWith(Namespaces.BASE));
                return !instances.isEmpty();
            });
        }
    }
}
