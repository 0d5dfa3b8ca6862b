package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A harbour that only uses AI it buys leaves out what only makers need, and each exclusion moves the verdicts of its control alone. */
class HarbourTest {
    private static final Organisation HARBOUR = Shipped.example("harbour");
    private static final LocalDate AS_OF = HARBOUR.statedDate().orElseThrow();
    private static final String HB = "https://harbour.example/id/";
    private static final Set<String> EXCLUDED = Set.of("A.4.4", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.7", "A.7.2", "A.7.6", "A.10.4");

    /** What an included control asks of the management system: to be carried out, to be watched, and to have its documents in the register. */
    private static final Set<String> ASKED_BY_AN_INCLUSION = Set.of("8.1-4", "8.1-5", "7.5.1-1");

    @Test
    void isCleanAsOfTheDayItStates() {
        Report report = Shipped.CHECKER.check(HARBOUR, AS_OF);
        assertThat(AS_OF).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(report.findings()).isEmpty();
        assertThat(report.requirements()).hasSize(268).allSatisfy(result -> assertThat(result.verdict()).as(result.requirement().id() + " " + result.missing())
                .isEqualTo(EXCLUDED.contains(control(result.requirement().id())) ? Verdict.INAPPLICABLE : Verdict.PASSED));
    }

    @Test
    void bothEnginesAgree() {
        Engines engines = new Engines(Shipped.KNOWLEDGE);
        var data = engines.data(HARBOUR.graph(), AS_OF);
        assertThat(engines.jena(data)).isEqualTo(engines.topBraid(data));
    }

    /** Where records would contradict the exclusion they are taken away beforehand, so that both checks lack them. */
    @ParameterizedTest
    @CsvSource({"A.6.2.4,", "A.8.3,", "A.8.5, ReportingObligation", "A.4.5, ComputingResource"})
    void anExclusionTurnsExactlyTheRequirementsOfItsControlInapplicable(String control, String withoutRecordsOf) {
        Graph graph = copy();
        if (withoutRecordsOf != null) {
            Graphs.instances(graph, NodeFactory.createURI(Namespaces.AIMS + withoutRecordsOf)).forEach(record -> graph.remove(record, Node.ANY, Node.ANY));
        }
        Map<String, Verdict> before = verdicts(graph);
        decide(graph, control, "aims:applicability code:applicability-excluded ; aims:exclusionGround code:exclusion-ground-not-needed-by-risk-assessment ; aims:justification \"None of the six risks would be lowered by it, for a reason that the board has heard.\"");
        Map<String, Verdict> after = verdicts(graph);
        assertThat(changed(before, after)).isEqualTo(requirementsOf(control)).isNotEmpty().allMatch(id -> after.get(id) == Verdict.INAPPLICABLE);
    }

    @Test
    void anExclusionThatFactsContradictFailsBothTheControlAndTheStatement() {
        Graph graph = copy();
        Map<String, Verdict> before = verdicts(graph);
        decide(graph, "A.10.3", "aims:applicability code:applicability-excluded ; aims:exclusionGround code:exclusion-ground-not-needed-by-risk-assessment ; aims:justification \"We trust those from whom we have bought for years.\"");
        Map<String, Verdict> after = verdicts(graph);
        assertThat(changed(before, after)).containsExactly("6.1.3-4", "A.10.3-1").allMatch(id -> after.get(id) == Verdict.FAILED);
    }

    /** Of other requirements only those may change that ask for every included control; where none asks for a document, the register stays right. */
    @ParameterizedTest
    @ValueSource(strings = {"A.4.4", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.7", "A.7.2", "A.7.6", "A.10.4"})
    void anInclusionWithoutRecordsLeavesTheRequirementsOfItsControlOpen(String control) {
        Graph graph = copy();
        Map<String, Verdict> before = verdicts(graph);
        String guidance = Graphs.subjects(Shipped.KNOWLEDGE.knowledge(), Aims.GUIDES, iso(control)).stream().map(node -> "<" + node.getURI() + ">").collect(Collectors.joining(" , "));
        decide(graph, control, "aims:applicability code:applicability-included ; aims:justification \"From next year on the port has systems made to its own wishes.\" ; aims:mitigatesRisk hb:risk-silent-update ; "
                + "aims:servesObjective hb:objective-safety ; aims:implementationStatus code:implementation-status-planned ; aims:documentedIn hb:handbook-use ; aims:considersGuidance " + guidance);
        Map<String, Verdict> after = verdicts(graph);
        Set<String> changed = changed(before, after);
        assertThat(changed).containsAll(requirementsOf(control)).contains("8.1-4", "8.1-5").allMatch(id -> ASKED_BY_AN_INCLUSION.contains(id) || control(id).equals(control));
        assertThat(requirementsOf(control)).isNotEmpty().allMatch(id -> Set.of(Verdict.CANT_TELL, Verdict.FAILED).contains(after.get(id)));
        assertThat(changed).filteredOn(ASKED_BY_AN_INCLUSION::contains).allMatch(id -> after.get(id) == Verdict.FAILED);
    }

    private static Graph copy() {
        Graph graph = GraphMemFactory.createGraphMem2();
        HARBOUR.graph().find().forEachRemaining(graph::add);
        return graph;
    }

    /** Writes the line of the Statement of Applicability on a control anew. */
    private static void decide(Graph graph, String control, String decision) {
        Node line = NodeFactory.createURI(HB + "soa-" + control);
        assertThat(graph.contains(line, Aims.DECIDES_ON, iso(control))).isTrue();
        graph.remove(line, Node.ANY, Node.ANY);
        StringBuilder text = new StringBuilder("@prefix hb: <" + HB + "> .\n");
        Namespaces.prefixes().forEach((prefix, namespace) -> text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
        text.append("<").append(line.getURI()).append("> a aims:ApplicabilityDecision ; aims:decidesOn <").append(iso(control).getURI()).append("> ; ").append(decision).append(" .");
        TurtleReader.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), "decision", graph);
    }

    private static Map<String, Verdict> verdicts(Graph graph) {
        Organisation organisation = new Organisation(graph, HARBOUR.node(), HARBOUR.label(), HARBOUR.managementSystem());
        Map<String, Verdict> verdicts = new TreeMap<>();
        Shipped.CHECKER.check(organisation, AS_OF).requirements().forEach(result -> verdicts.put(result.requirement().id(), result.verdict()));
        return verdicts;
    }

    private static Set<String> changed(Map<String, Verdict> before, Map<String, Verdict> after) {
        return before.keySet().stream().filter(id -> before.get(id) != after.get(id)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> requirementsOf(String control) {
        return Shipped.CHECKER.ledger().requirements().stream().map(Requirement::id).filter(id -> control(id).equals(control)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String control(String requirement) {
        return requirement.substring(0, requirement.lastIndexOf('-'));
    }

    private static Node iso(String provision) {
        return NodeFactory.createURI(Namespaces.ISO42001 + provision);
    }
}
