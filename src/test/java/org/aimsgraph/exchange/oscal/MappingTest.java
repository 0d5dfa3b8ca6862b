package org.aimsgraph.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    private static final Crosswalk CROSSWALK = new Crosswalk(Shipped.LIBRARY);

    private static CrosswalkReport report(String pair) {
        String[] parts = pair.split(" ");
        ScopeNames names = new ScopeNames(Shipped.LIBRARY.graph());
        return CrosswalkReport.of(CROSSWALK, names.scope(parts[0]), names.scope(parts[1]), parts.length > 2 ? 1 : -1);
    }

    private static byte[] written(CrosswalkReport report) {
        return Oscal.bytes(out -> CrosswalkOscal.write(report, CROSSWALK, out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso42001 iso27001", "iso27001 iso42001", "iso42001 euaiact", "nistairmf iso42001", "iso42001:A.6 nistairmf inferred", "iso27001:8 iso9001 inferred"})
    void aCrosswalkIsAValidMappingCollection(String pair) {
        assertThat(OscalLibrary.fault(OscalModel.MAPPING_COLLECTION, Oscal.json(written(report(pair))))).isEmpty();
    }

    @Test
    void theSameCrosswalkGivesTheSameBytes() {
        assertThat(written(report("iso42001 iso27001"))).isEqualTo(written(report("iso42001 iso27001")));
    }

    /** All that a row says, whatever the row is called. */
    private static String row(Graph graph, Node row) {
        return Stream.of(Sssom.SUBJECT, Sssom.OBJECT, Sssom.PREDICATE, Aims.SET_RELATION, Aims.SET_RELATION_RATIONALE, Aims.POSSIBLE_RELATION, Sssom.MAPPING_JUSTIFICATION, Sssom.AUTHOR_LABEL, RDFS.comment.asNode(), Sssom.OBJECT_SOURCE)
                .map(property -> Graphs.objects(graph, row, property).toString()).toList() + Graphs.text(graph, row, Sssom.CONFIDENCE).map(Double::valueOf).map(String::valueOf).orElse("0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso42001 iso27001", "iso42001 euaiact", "nistairmf iso42001"})
    void whatRowsSayComesBack(String pair) {
        CrosswalkReport report = report(pair);
        Graph back = Oscal.read("crosswalk.json", written(report));
        List<String> rows = Graphs.subjects(back, RDF.type.asNode(), Sssom.MAPPING).stream().map(row -> row(back, row)).toList();
        List<String> expected = new ArrayList<>();
        report.stated().stream().filter(each -> each.origin() == Pair.Origin.ASSERTED).map(each -> each.row().orElseThrow()).forEach(row -> expected.add(row(without(row.iri()), row.iri())));
        assertThat(expected.stream().filter(row -> !rows.contains(row)).toList()).isEmpty();
        assertThat(rows).hasSize(report.stated().size());
    }

    /** What a shipped row says, without its place in a set. */
    private static Graph without(Node row) {
        Graph graph = org.apache.jena.graph.GraphMemFactory.createGraphMem2();
        Shipped.LIBRARY.graph().find(row, Node.ANY, Node.ANY).filterDrop(triple -> triple.getPredicate().equals(Sssom.OBJECT_SOURCE) && !Shipped.LIBRARY.graph().contains(row, Sssom.OBJECT, Sssom.NO_TERM_FOUND)).forEachRemaining(graph::add);
        return graph;
    }

    @Test
    void whatOnlyFollowsIsMarkedAndNamesItsRows() {
        CrosswalkReport report = report("iso42001:A.6 nistairmf inferred");
        Graph back = Oscal.read("crosswalk.json", written(report));
        assertThat(report.inferred()).isNotEmpty();
        List<Node> inferred = Graphs.subjects(back, Sssom.MAPPING_JUSTIFICATION, Sssom.CHAINING);
        assertThat(inferred).hasSize(report.inferred().size()).allSatisfy(row -> assertThat(Graphs.objects(back, row, NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"))).isNotEmpty());
        assertThat(Oscal.json(written(report)).at("/mapping-collection/provenance/status").asText()).isEqualTo("draft");
    }

    @Test
    void aMappingThatOthersWroteIsReadRowByRow() throws java.io.IOException {
        Graph graph = OthersFilesTest.read("teams-mapping.xml");
        Node set = NodeFactory.createURI("https://organisation.example/id/mapping-team-rules-to-iso-iec-42001");
        Node subset = NodeFactory.createURI(set.getURI() + "#t-1--A.6.2.4");
        assertThat(Graphs.objects(graph, subset, Aims.SET_RELATION)).containsExactly(code("set-relation-subset-of"));
        assertThat(Graphs.objects(graph, subset, Sssom.PREDICATE)).containsExactly(SKOS.broadMatch.asNode());
        assertThat(Graphs.objects(graph, subset, Aims.SET_RELATION_RATIONALE)).containsExactly(code("set-relation-rationale-semantic"));
        assertThat(Graphs.objects(graph, subset, Sssom.SUBJECT)).containsExactly(NodeFactory.createURI("https://organisation.example/id/team-rules/t-1"));
        assertThat(Graphs.text(graph, subset, Sssom.CONFIDENCE)).contains("0.7");
        assertThat(Graphs.text(graph, subset, RDFS.comment.asNode())).contains("Tests before each release.");
        assertThat(Graphs.objects(graph, NodeFactory.createURI(set.getURI() + "#t-2--6.1.3-8"), Aims.SET_RELATION)).containsExactly(code("set-relation-equal"));
        for (String together : List.of("#t-3--A.7.2", "#t-3--A.7.3", "#t-4--A.7.4")) {
            Node row = NodeFactory.createURI(set.getURI() + together);
            assertThat(Graphs.objects(graph, row, Aims.SET_RELATION)).as("a relation of several together is none of each").isEmpty();
            assertThat(Graphs.objects(graph, row, Sssom.OBJECT)).hasSize(1);
        }
        Node gap = Graphs.subjects(graph, Sssom.OBJECT, Sssom.NO_TERM_FOUND).get(0);
        assertThat(Graphs.objects(graph, gap, Sssom.OBJECT_SOURCE)).containsExactly(Oscal.standard("iso42001"));
        assertThat(Graphs.objects(graph, set, DCTerms.license.asNode())).containsExactly(NodeFactory.createURI("https://w3id.org/sssom/license/unspecified"));
    }

    private static Node code(String name) {
        return NodeFactory.createURI(Namespaces.CODE + name);
    }

    @Test
    void aReadMappingCanBeUsedAsASetOfRows() {
        Graph back = Oscal.read("crosswalk.json", written(report("iso42001 iso27001")));
        Node set = Graphs.subjects(back, RDF.type.asNode(), Sssom.MAPPING_SET).get(0);
        Crosswalk again = new Crosswalk(Shipped.LIBRARY.graph(), Map.of(set, back));
        assertThat(again.mappings().rows()).hasSize(report("iso42001 iso27001").stated().size());
    }
}
