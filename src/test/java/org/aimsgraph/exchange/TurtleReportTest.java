package org.aimsgraph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** The graph says what the report says. */
class TurtleReportTest {
    private static final Report REPORT = SmallReport.withFindings();
    private static final String RUN = Namespaces.BASE + "run/0123456789abcdef-2026-11-23";

    @Test
    void equalReportsGiveEqualBytes() throws IOException {
        assertThat(bytes(SmallReport.withFindings())).isEqualTo(bytes(SmallReport.withFindings()));
        assertThat(new String(bytes(REPORT), StandardCharsets.UTF_8)).doesNotContain("\r");
    }

    @Test
    void eachRequirementHasOneVerdictWithItsOutcome() throws IOException {
        Graph graph = graph(REPORT);
        List<RequirementResult> results = Stream.concat(REPORT.requirements().stream(), REPORT.certification().stream()).toList();
        assertThat(typed(graph, "earl:Assertion")).hasSize(results.size());
        for (RequirementResult result : results) {
            List<Node> verdicts = Graphs.subjects(graph, term("earl:test"), result.requirement().node());
            assertThat(verdicts).hasSize(1);
            assertThat(Graphs.objects(graph, verdicts.get(0), term("earl:subject"))).containsExactly(REPORT.organisation().managementSystem());
            assertThat(Graphs.objects(graph, verdicts.get(0), term("aims:hasFinding"))).hasSize(result.findings().size());
            Node outcome = Graphs.object(graph, verdicts.get(0), term("earl:result")).orElseThrow();
            assertThat(Graphs.objects(graph, outcome, term("earl:outcome"))).containsExactly(term("earl:" + result.verdict().earl()));
        }
    }

    @Test
    void modesAreThoseOfEarl() throws IOException {
        Graph graph = graph(REPORT);
        assertThat(Graphs.subjects(graph, term("earl:mode"), term("earl:semiAuto"))).hasSize((int) REPORT.requirements().stream().filter(result -> result.requirement().mode() == Mode.PART).count());
        assertThat(Graphs.subjects(graph, term("earl:mode"), term("earl:manual"))).hasSize(1);
        assertThat(Graphs.subjects(graph, term("earl:mode"), term("earl:undisclosed"))).hasSize(2);
    }

    @Test
    void aFindingThatCountsTwiceIsOneResult() throws IOException {
        Graph graph = graph(REPORT);
        assertThat(typed(graph, "sh:ValidationResult")).hasSize(REPORT.findings().size()).hasSize(2);
        assertThat(graph.find(Node.ANY, term("sh:result"), Node.ANY).toList()).hasSize(2);
        Node violation = Graphs.subjects(graph, term("sh:resultSeverity"), term("sh:" + Severity.VIOLATION.shaclName())).get(0);
        assertThat(Graphs.subjects(graph, term("aims:hasFinding"), violation)).hasSize(2);
        assertThat(Graphs.objects(graph, violation, term("sh:resultPath"))).containsExactly(term("aims:boundary"));
        assertThat(Graphs.objects(graph, violation, term("sh:focusNode"))).containsExactly(NodeFactory.createURI(SmallReport.RECORDS + "scope-1"));
    }

    @Test
    void shaclConformsOnlyWithoutAnyResult() throws IOException {
        assertThat(conforms(REPORT)).isEqualTo("false");
        assertThat(conforms(SmallReport.withoutFindings())).isEqualTo("true");
    }

    @Test
    void theRunIsNamedAfterItsDataAndDateAndKeepsItsHashes() throws IOException {
        Graph graph = graph(REPORT);
        Node run = NodeFactory.createURI(RUN);
        assertThat(typed(graph, "aims:CheckRun")).containsExactly(run);
        assertThat(Graphs.text(graph, run, term("aims:asOf"))).contains("2026-11-23");
        assertThat(Graphs.text(graph, run, term("aims:dataHash"))).contains("sha256:0123456789abcdef0123");
        assertThat(Graphs.text(graph, run, term("aims:shapesHash"))).contains("sha256:2222");
        assertThat(Graphs.text(graph, run, term("aims:catalogueHash"))).contains("sha256:3333");
    }

    @Test
    void nothingTheReportSaysIsABlankNode() throws IOException {
        assertThat(graph(REPORT).find().filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()).toList()).isEmpty();
    }

    @Test
    void aReportOnOneRequirementUsesTheSameNames() throws IOException {
        Graph whole = graph(REPORT);
        Graph part = graph(REPORT.only(requirement -> requirement.id().equals("4.3-2")));
        assertThat(typed(whole, "sh:ValidationResult")).containsAll(typed(part, "sh:ValidationResult"));
    }

    @Test
    void everyTermOfOursIsDefined() throws IOException {
        Graph knowledge = KnowledgeBase.shipped().knowledge();
        graph(REPORT).find().forEachRemaining(triple -> Stream.of(triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.AIMS) && !triple.getPredicate().equals(term("sh:resultPath")))
                .forEach(node -> assertThat(knowledge.find(node, term("rdf:type"), Node.ANY).hasNext()).as(node.getURI()).isTrue()));
    }

    @Test
    void whatIsAbsentIsSaidInWords() throws IOException {
        Graph graph = graph(REPORT);
        Node outcome = Graphs.subjects(graph, term("earl:outcome"), term("earl:" + Verdict.CANT_TELL.earl())).get(0);
        assertThat(Graphs.text(graph, outcome, term("earl:info"))).contains("No record of this kind: AI objective.");
    }

    private static String conforms(Report report) throws IOException {
        Graph graph = graph(report);
        return Graphs.text(graph, typed(graph, "sh:ValidationReport").get(0), term("sh:conforms")).orElseThrow();
    }

    private static List<Node> typed(Graph graph, String type) {
        return Graphs.subjects(graph, term("rdf:type"), term(type));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.expand(name).orElseThrow());
    }

    private static Graph graph(Report report) throws IOException {
        return RDFParser.source(new ByteArrayInputStream(bytes(report))).lang(Lang.TURTLE).strict(true).toGraph();
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TurtleReport.write(report, out);
        return out.toByteArray();
    }
}
