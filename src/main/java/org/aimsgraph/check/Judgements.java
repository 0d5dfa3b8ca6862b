package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What people judged, and how it joins what the rules say: it fills what no rule decides, it can be stricter than the
 * rules, and it overrules a failed rule only where a waiver is in force. Which records count is up to the checks of
 * {@code shapes/human-verdicts.ttl}; this class only follows them.
 */
final class Judgements {
    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final Node TEST = earl("test");
    private static final Node ASSERTED_BY = earl("assertedBy");
    private static final Node RESULT = earl("result");
    private static final Node OUTCOME = earl("outcome");
    private static final Node INFO = earl("info");

    private final Map<Node, HumanVerdict> newest = new HashMap<>();
    private final Map<Node, List<Finding>> findings = new HashMap<>();
    private final Set<Node> overruling;

    /**
     * @param data      the data with what the rules said of each requirement ({@code aims:ruledAs})
     * @param checks    all checks
     * @param validator runs the checks of judgements once more, now that they can see what the rules said
     */
    Judgements(Graph data, CheckCatalogue checks, Validator validator) {
        List<Finding> found = checks.ofJudgements().stream().flatMap(check -> validator.validate(data, check).stream()).toList();
        Set<Node> voided = found.stream().filter(finding -> checks.byShape(finding.shape()).orElseThrow().voids()).map(Finding::focus).collect(Collectors.toSet());
        overruling = found.stream().filter(finding -> finding.severity() == Severity.VIOLATION).map(Finding::focus).collect(Collectors.toSet());
        Graphs.instances(data, Aims.HUMAN_VERDICT).stream().filter(node -> !voided.contains(node)).forEach(node -> read(data, node));
        found.forEach(finding -> about(data, finding.focus()).forEach(requirement -> findings.computeIfAbsent(requirement, each -> new ArrayList<>()).add(finding)));
    }

    /** Tells the data what the rules said, so that checks of judgements can compare. */
    static void tell(Graph data, Collection<RequirementResult> ruled) {
        ruled.forEach(result -> data.add(result.requirement().node(), Aims.RULED_AS, earl(result.verdict().earl())));
    }

    private void read(Graph data, Node node) {
        Node result = Graphs.object(data, node, RESULT).orElseThrow();
        Verdict outcome = Verdict.ofEarl(Graphs.object(data, result, OUTCOME).orElseThrow());
        HumanVerdict verdict = new HumanVerdict(node, outcome,
                Graphs.label(data, Graphs.object(data, node, ASSERTED_BY).orElseThrow()),
                LocalDate.parse(Graphs.text(data, node, Aims.DECIDED_ON).orElseThrow()),
                Graphs.text(data, result, INFO).orElseThrow(), false);
        newest.merge(Graphs.object(data, node, TEST).orElseThrow(), verdict, (one, other) -> later(one, other));
    }

    /** Of two verdicts of one day the stricter counts, so that the answer does not depend on the order of records. */
    private static HumanVerdict later(HumanVerdict one, HumanVerdict other) {
        int days = one.on().compareTo(other.on());
        int strictness = one.outcome().compareTo(other.outcome());
        return days > 0 || days == 0 && strictness >= 0 ? one : other;
    }

    private static List<Node> about(Graph data, Node record) {
        List<Node> requirements = new ArrayList<>(Graphs.objects(data, record, TEST));
        requirements.addAll(Graphs.objects(data, record, Aims.CONCERNS_PROVISION));
        return requirements;
    }

    /** The result with what people judged. */
    RequirementResult join(RequirementResult ruled) {
        List<Finding> all = new ArrayList<>(ruled.findings());
        all.addAll(findings.getOrDefault(ruled.requirement().node(), List.of()));
        all.sort(Finding.ORDER);
        Optional<HumanVerdict> human = Optional.ofNullable(newest.get(ruled.requirement().node()));
        Verdict verdict = human.map(judged -> joined(ruled.verdict(), judged)).orElse(ruled.verdict());
        boolean waived = ruled.verdict() == Verdict.FAILED && verdict == Verdict.PASSED;
        return new RequirementResult(ruled.requirement(), verdict, ruled.checks(), List.copyOf(all), ruled.missing(), waived ? human.map(HumanVerdict::withWaiver) : human);
    }

    private Verdict joined(Verdict ruled, HumanVerdict judged) {
        return switch (ruled) {
            case UNTESTED, CANT_TELL -> judged.outcome();
            case PASSED -> judged.outcome() == Verdict.PASSED ? Verdict.PASSED : judged.outcome();
            case FAILED -> judged.outcome() == Verdict.PASSED && !overruling.contains(judged.node()) ? Verdict.PASSED : Verdict.FAILED;
            case INAPPLICABLE -> Verdict.INAPPLICABLE;
        };
    }

    private static Node earl(String localName) {
        return NodeFactory.createURI(EARL + localName);
    }
}
