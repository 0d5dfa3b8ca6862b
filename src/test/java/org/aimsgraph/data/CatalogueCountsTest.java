package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of ISO/IEC 42001 has the parts that the standard has, no more and no fewer. */
class CatalogueCountsTest {
    private static final Graph KNOWLEDGE = Shipped.KNOWLEDGE.knowledge();

    @Test
    void thirtyTwoLowestSubClausesOfClauses4To10() {
        assertThat(instances("SubClause").stream().filter(CatalogueCountsTest::inClauses4To10).filter(node -> narrower(node).isEmpty())).hasSize(32);
    }

    @ParameterizedTest
    @CsvSource({"Control, 38", "ControlObjective, 10", "Guidance, 59", "OrganisationalObjective, 11", "RiskSource, 7", "Annex, 4", "Clause, 10"})
    void asManyOfEachKind(String kind, int count) {
        assertThat(instances(kind)).hasSize(count);
    }

    @Test
    void twoHundredAndSixtyEightRequirements() {
        Set<String> requirements = instances("Requirement");
        assertThat(requirements).hasSize(268);
        assertThat(requirements.stream().filter(id -> id.startsWith("A."))).hasSize(71);
        assertThat(requirements.stream().map(id -> id.substring(0, id.lastIndexOf('-'))).distinct()).hasSize(32 + 38);
    }

    @Test
    void requirementsAreNumberedWithoutGaps() {
        Set<String> requirements = instances("Requirement");
        for (String requirement : requirements) {
            int number = Integer.parseInt(requirement.substring(requirement.lastIndexOf('-') + 1));
            assertThat(number == 1 || requirements.contains(requirement.substring(0, requirement.lastIndexOf('-') + 1) + (number - 1))).as(requirement).isTrue();
        }
    }

    @Test
    void nineteenCertificationRules() {
        assertThat(Graphs.subjects(KNOWLEDGE, RDF.type.asNode(), Aims.REQUIREMENT).stream().map(Node::getURI).filter(iri -> iri.startsWith(Namespaces.ISO17021))).hasSize(19);
    }

    /** 17 sub-clauses without 7.5 and 7.5.1, and 26 controls. */
    @Test
    void documentedInformationIsDemandedWhereTheStandardDemandsIt() {
        List<String> demanded = Graphs.subjects(KNOWLEDGE, Aims.DEMANDS_DOCUMENTED_INFORMATION, NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean)).stream()
                .map(Node::getURI).filter(iri -> iri.startsWith(Namespaces.ISO42001)).map(Namespaces::localName).toList();
        assertThat(demanded.stream().filter(id -> id.startsWith("A."))).hasSize(26);
        assertThat(demanded.stream().filter(id -> Character.isDigit(id.charAt(0)) && !id.startsWith("7.5"))).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({"A, true", "B, true", "C, false", "D, false", "A.6.2.4, true", "B.7.2, true", "C.2.5, false", "C.3.1, false", "D.2, false", "6.1.3, true"})
    void annexesAAndBAreNormativeAndCAndDInformative(String id, boolean normative) {
        assertThat(Graphs.text(KNOWLEDGE, iso42001(id), Aims.IS_NORMATIVE)).hasValue(String.valueOf(normative));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5.2|AI policy", "7.5.2|Creating and updating documented information", "10.1|Continual improvement", "A.6.1.3|Processes for responsible AI system design and development",
        "B.6.1.3|Processes for responsible design and development of AI systems", "A.10.2|Allocating responsibilities", "A.9.2|Processes for responsible use of AI systems", "C.2.10|Security"})
    void titlesAreTheStandards(String id, String title) {
        assertThat(Graphs.text(KNOWLEDGE, iso42001(id), DCTerms.title.asNode())).hasValue(title);
    }

    @Test
    void eachControlHasTheGuidanceThatMirrorsIt() {
        for (String control : instances("Control")) {
            assertThat(Graphs.subjects(KNOWLEDGE, Aims.GUIDES, iso42001(control)).stream().map(node -> Namespaces.localName(node.getURI()))).as(control).containsExactly("B" + control.substring(1));
        }
    }

    @Test
    void whatIsDoubtfulIsMarkedDoubtful() {
        for (String id : List.of("C.1", "D.1", "D.2", "C.2.1", "C.3.3", "B.3.3", "B.7.6", "A.2.1")) {
            String certainty = Graphs.object(KNOWLEDGE, iso42001(id), Aims.CERTAINTY).map(Node::getURI).orElse("none");
            assertThat(certainty).as(id).isNotEqualTo(Namespaces.CODE + "certainty-confirmed").isNotEqualTo("none");
        }
    }

    private static boolean inClauses4To10(String id) {
        return Character.isDigit(id.charAt(0)) && Integer.parseInt(id.split("\\.")[0]) >= 4;
    }

    private static Set<String> narrower(String id) {
        return Graphs.subjects(KNOWLEDGE, SKOS.broader.asNode(), iso42001(id)).stream().filter(node -> !KNOWLEDGE.contains(node, RDF.type.asNode(), Aims.REQUIREMENT))
                .map(Node::getURI).collect(Collectors.toSet());
    }

    private static Set<String> instances(String kind) {
        return Graphs.instances(KNOWLEDGE, NodeFactory.createURI(Namespaces.AIMS + kind)).stream().map(Node::getURI)
                .filter(iri -> iri.startsWith(Namespaces.ISO42001)).map(Namespaces::localName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node iso42001(String id) {
        return NodeFactory.createURI(Namespaces.ISO42001 + id);
    }
}
