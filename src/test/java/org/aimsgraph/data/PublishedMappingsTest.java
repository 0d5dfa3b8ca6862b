package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The crosswalks of others stand here as they were published, and our own between clauses say how they relate. */
class PublishedMappingsTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Map<Node, Graph> SETS = LIBRARY.mappingSets();
    private static final Node SET_RELATION = NodeFactory.createURI(Namespaces.AIMS + "setRelation");
    private static final Node RELATED = name("skos:relatedMatch");
    private static final Set<String> PUBLISHERS = Set.of("microsoft", "nist", "incits", "uniyal", "toolkit");

    /** Rows, and how many of them are gaps, as in the lists that were transcribed. */
    @ParameterizedTest
    @CsvSource({"nistairmf--iso42001-microsoft, 280, 0", "nistairmf--iso23894-nist, 33, 0", "iso23894--nistairmf-incits, 10, 1", "iso42005--nistairmf-incits, 34, 0", "nistairmf--iso42005-incits, 8, 8",
        "nistairmf--iso22989-incits, 11, 2", "nistairmf--iso5339-incits, 12, 2", "iso5339--nistairmf-incits, 2, 2", "iso42001--euaiact-uniyal, 79, 0", "iso42001--nistairmf-uniyal, 86, 0",
        "iso42001--iso27001-uniyal, 51, 1", "standard--euaiact-toolkit, 18, 0", "iso42001--euaiact-clauses, 154, 4", "iso42001--iso23894-clauses, 107, 0", "iso42001--iso27001-clauses, 128, 2",
        "iso42001--iso38507-clauses, 87, 15", "iso42001--iso42005-clauses, 86, 18", "iso42001--iso5338-clauses, 102, 5", "iso42001--iso9001-clauses, 100, 9", "iso42001--nistairmf-clauses, 169, 2",
        "iso27001--iso42001-clauses, 53, 53", "nistairmf--iso5338-clauses, 55, 0"})
    void asManyRowsAndGapsAsTheSourceHas(String set, int rows, int gaps) {
        assertThat(rows(set(set))).hasSize(rows);
        assertThat(Graphs.subjects(set(set), OWL2.annotatedTarget.asNode(), Sssom.NO_TERM_FOUND)).hasSize(gaps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nistairmf--iso42001-microsoft|GOVERN-2.1--7.2|published as 72 \"Competence\"; erratum: printed \"72\"", "iso42001--iso27001-clauses|A.5.5--NoTermFound|27001 does not look at societal impact",
        "nistairmf--iso5339-incits|MAP--perspective-make|text and Figure 5: the function can inform the Make perspective (5339 stakeholder perspectives)"})
    void remarksOfTheTranscriptionAreKept(String set, String row, String comment) {
        assertThat(Graphs.text(set(set), NodeFactory.createURI(id(set) + "#" + row), RDFS.comment.asNode())).hasValue(comment);
    }

    @Test
    void publishedRowsGetNoRelationThatTheirPublisherDidNotState() {
        published().forEach((name, set) -> {
            assertThat(set.find(Node.ANY, SET_RELATION, Node.ANY).toList()).as(name).isEmpty();
            assertThat(rows(set)).as(name).allMatch(row -> Graphs.objects(set, row, OWL2.annotatedProperty.asNode()).equals(List.of(RELATED)));
        });
        assertThat(published()).hasSize(12);
    }

    @Test
    void publishedSetsSayWhoWroteThemWhereAndUnderWhichTerms() {
        published().forEach((name, set) -> {
            Node id = NodeFactory.createURI(id(name));
            assertThat(Graphs.object(set, id, DCTerms.license.asNode())).as(name + ": licence").isPresent();
            assertThat(Graphs.object(set, id, name("prov:wasDerivedFrom"))).as(name + ": source").isPresent();
            assertThat(rows(set)).as(name + ": author").allMatch(row -> Graphs.text(set, row, name("sssom:author_label")).isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"euaiact", "iso23894", "iso27001", "iso38507", "iso42005", "iso5338", "iso9001", "nistairmf"})
    void ourRowsBetweenClausesHaveTheRelationThatFitsTheirPredicate(String target) {
        Graph set = set("iso42001--" + target + "-clauses");
        assertThat(rows(set)).isNotEmpty().allSatisfy(row -> {
            Node relation = Graphs.object(set, row, SET_RELATION).orElseThrow();
            Node predicate = Graphs.object(set, row, OWL2.annotatedProperty.asNode()).orElseThrow();
            assertThat(LIBRARY.graph().contains(relation, NodeFactory.createURI(Namespaces.AIMS + "impliesPredicate"), predicate)).as(row.getURI()).isTrue();
            assertThat(Graphs.text(set, row, name("sssom:author_label"))).hasValue("AIMS Graph (machine-made, unreviewed)");
        });
    }

    @Test
    void bothEndsOfEachRowAreCatalogued() {
        Set<String> unknown = new TreeSet<>();
        SETS.values().forEach(set -> ends(set).filter(end -> !end.equals(Sssom.NO_TERM_FOUND) && !LIBRARY.graph().contains(end, RDF.type.asNode(), Node.ANY)).forEach(end -> unknown.add(end.getURI())));
        assertThat(unknown).isEmpty();
    }

    private static Stream<Node> ends(Graph set) {
        return Stream.of(OWL2.annotatedSource, OWL2.annotatedTarget).flatMap(end -> set.find(Node.ANY, end.asNode(), Node.ANY).toList().stream()).map(Triple::getObject);
    }

    private static Map<String, Graph> published() {
        Map<String, Graph> published = new TreeMap<>();
        SETS.forEach((id, set) -> {
            String name = Namespaces.localName(id.getURI());
            if (PUBLISHERS.contains(name.substring(name.lastIndexOf('-') + 1))) {
                published.put(name, set);
            }
        });
        return published;
    }

    private static List<Node> rows(Graph set) {
        return Graphs.subjects(set, RDF.type.asNode(), Sssom.MAPPING);
    }

    private static Graph set(String name) {
        return SETS.get(NodeFactory.createURI(id(name)));
    }

    private static String id(String name) {
        return Namespaces.BASE + "mappings/" + name;
    }

    private static Node name(String prefixed) {
        return NodeFactory.createURI(Namespaces.expand(prefixed).orElseThrow());
    }
}
