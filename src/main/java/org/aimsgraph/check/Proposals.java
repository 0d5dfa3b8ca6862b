package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.check.Trial.Obstacle;
import org.aimsgraph.check.repair.Planner;
import org.aimsgraph.check.repair.Terms;
import org.aimsgraph.check.repair.World;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Proposes the smallest additions to an organisation's records that would make requirements pass. It changes nothing itself. */
public final class Proposals {
    private final KnowledgeBase knowledgeBase;
    private final Checker checker;
    private final Terms terms;

    public Proposals(KnowledgeBase knowledgeBase, Checker checker) {
        this.knowledgeBase = knowledgeBase;
        this.checker = checker;
        this.terms = new Terms(knowledgeBase.knowledge(), knowledgeBase.shapes());
    }

    /** A proposal for each requirement; each builds on the additions of those before it. */
    public List<Proposal> of(Report report, List<Requirement> requirements) {
        List<Proposal> proposals = new ArrayList<>();
        Report now = report;
        for (Requirement requirement : requirements) {
            Proposal proposal = propose(now, result(now, requirement));
            proposals.add(proposal);
            now = after(now, proposal.additions());
        }
        return proposals;
    }

    private Proposal propose(Report report, RequirementResult before) {
        boolean open = before.verdict() == Verdict.FAILED || before.verdict() == Verdict.CANT_TELL;
        if (!open || contradictsExclusion(before)) {
            return new Proposal(before, before.verdict(), List.of(), open ? before.findings().stream().map(Proposals::told).distinct().toList() : List.of(), List.of());
        }
        Trial trial = new Trial(checker, report.organisation(), report.asOf());
        World world = new World(trial.data(), knowledgeBase.shapes(), terms, namespace(report.organisation().node()));
        Mending mending = new Mending(trial, new Planner(world), before.requirement());
        List<Addition> additions = additions(mending);
        Report after = after(report, additions);
        RequirementResult reached = result(after, before.requirement());
        return new Proposal(before, reached.verdict(), additions, byHand(mending, reached), failing(report, after, before.requirement()));
    }

    /** The requirement binds nobody as long as its control is excluded; only what contradicts the exclusion was found. */
    private static boolean contradictsExclusion(RequirementResult result) {
        return result.checks().stream().anyMatch(run -> !run.check().checks().contains(result.requirement().node()));
    }

    private List<Addition> additions(Mending mending) {
        Placeholders placeholders = new Placeholders(knowledgeBase.knowledge());
        return mending.made().stream().flatMap(made -> {
            boolean isNew = made.step().triple().getPredicate().equals(RDF.type.asNode()) && made.step().isNewRecord();
            Stream<Addition> name = isNew ? Stream.of(placeholders.name(made.step().triple().getSubject(), made.step().triple().getObject())) : Stream.of();
            return Stream.concat(Stream.of(placeholders.addition(made)), name);
        }).toList();
    }

    private Report after(Report report, List<Addition> additions) {
        if (additions.isEmpty()) {
            return report;
        }
        Organisation organisation = report.organisation();
        Graph records = GraphMemFactory.createGraphMem2();
        organisation.graph().find().forEachRemaining(records::add);
        additions.forEach(addition -> records.add(addition.triple()));
        return checker.check(new Organisation(records, organisation.node(), organisation.label(), organisation.managementSystem()), report.asOf());
    }

    private static RequirementResult result(Report report, Requirement requirement) {
        return Stream.concat(report.requirements().stream(), report.certification().stream()).filter(result -> result.requirement().equals(requirement)).findFirst().orElseThrow();
    }

    private List<String> byHand(Mending mending, RequirementResult reached) {
        List<String> byHand = new ArrayList<>(mending.left().stream().map(this::told).distinct().toList());
        reached.human().filter(human -> reached.verdict() == Verdict.FAILED && byHand.isEmpty())
                .ifPresent(human -> byHand.add("Have it judged again: " + human.judge() + " judged on " + human.on() + " that it is not met."));
        return byHand;
    }

    private String told(Obstacle obstacle) {
        return obstacle.finding().map(Proposals::told).or(() -> obstacle.check().map(check -> "Give this rule a record to look at: " + check.label() + "."))
                .orElseGet(() -> "Record what is missing: " + Graphs.label(knowledgeBase.knowledge(), obstacle.type().orElseThrow()) + ".");
    }

    private static String told(Finding finding) {
        return finding.message() + " (" + finding.focusLabel() + ")";
    }

    private static List<String> failing(Report before, Report after, Requirement but) {
        return after.requirements().stream().filter(result -> result.verdict() == Verdict.FAILED && !result.requirement().equals(but))
                .filter(result -> result(before, result.requirement()).verdict() != Verdict.FAILED).map(result -> result.requirement().id()).toList();
    }

    /** Where the names of the organisation's own records begin. */
    static String namespace(Node organisation) {
        if (!organisation.isURI()) {
            return "https://organisation.example/id/";
        }
        String iri = organisation.getURI();
        String beginning = iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return beginning.isEmpty() || beginning.endsWith("://") ? iri + "/" : beginning;
    }
}
