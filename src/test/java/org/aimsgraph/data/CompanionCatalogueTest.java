package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/** The companion standards have the parts that their sources count, and say where these are in doubt. */
class CompanionCatalogueTest {
    private static final Graph CATALOGUES = ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology"));

    /** As many as the lists that the catalogues were made from have rows, the document itself left out. */
    @ParameterizedTest
    @CsvSource({"iso-iec-27001-2022, 139", "iso-9001-2015, 91", "iso-iec-23894-2023, 70", "iso-iec-38507-2022, 32", "iso-iec-5338-2023, 43",
        "iso-iec-22989-2022, 34", "iso-iec-42005-2025, 43", "iso-iec-42006-2025, 56"})
    void asManyPartsAsTheListsHave(String standard, int count) {
        assertThat(parts(standard)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"iso-iec-27001-2022, Control, 93", "iso-iec-27001-2022, ControlTheme, 4", "iso-iec-27001-2022, Clause, 7", "iso-iec-27001-2022, SubClause, 34",
        "iso-9001-2015, Clause, 7", "iso-9001-2015, SubClause, 84", "iso-iec-23894-2023, OrganisationalObjective, 11", "iso-iec-23894-2023, RiskSource, 7",
        "iso-iec-5338-2023, LifeCycleProcess, 33", "iso-iec-5338-2023, ProcessGroup, 4", "iso-iec-22989-2022, LifeCycleStage, 8", "iso-iec-22989-2022, StakeholderRole, 22",
        "iso-iec-42001-2023, StakeholderRole, 9", "iso-iec-42005-2025, Annex, 5", "iso-iec-42006-2025, CompetenceDomain, 6", "iso-iec-42006-2025, Annex, 3",
        "iso-iec-5339-2024, SubClause, 10", "iso-iec-5339-2024, NamedPart, 3", "harmonized-structure-2021, Clause, 10", "harmonized-structure-2021, SubClause, 29", "harmonized-structure-2021, Requirement, 130"})
    void asManyOfEachKind(String standard, String kind, int count) {
        assertThat(parts(standard).stream().filter(part -> CATALOGUES.contains(part, RDF.type.asNode(), NodeFactory.createURI(Namespaces.AIMS + kind)))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"A.5, 37", "A.6, 8", "A.7, 14", "A.8, 34"})
    void themesHoldTheirControls(String theme, int count) {
        assertThat(Graphs.subjects(CATALOGUES, SKOS.broader.asNode(), provision("iso-iec-27001-2022", theme))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"generic, 4", "modified, 26", "ai-specific, 3"})
    void processesAreAsParticularToAiAsTheTableSays(String kind, int count) {
        assertThat(Graphs.subjects(CATALOGUES, NodeFactory.createURI(Namespaces.AIMS + "processKind"), NodeFactory.createURI(Namespaces.CODE + "process-kind-" + kind))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"iso-iec-27001-2022|A.5.23|Information security for use of cloud services", "iso-iec-27001-2022|A.8.28|Secure coding", "iso-9001-2015|8.5.6|Control of changes",
        "iso-iec-23894-2023|6.5.3|Preparing and implementing risk treatment plans", "iso-iec-38507-2022|6.3|Governance of decision-making", "iso-iec-5338-2023|6.4.8|AI data engineering process",
        "iso-iec-22989-2022|6.2.8|Re-evaluation", "iso-iec-42005-2025|5.4|Timing of AI system impact assessment", "iso-iec-42006-2025|9.1.4|Determining audit time"})
    void titlesAreTheStandards(String standard, String id, String title) {
        assertThat(Graphs.text(CATALOGUES, provision(standard, id), DCTerms.title.asNode())).hasValue(title);
    }

    @ParameterizedTest
    @CsvSource({"iso-iec-27001-2022/9.3.2, single-source", "iso-iec-27001-2022/A.5.34, doubtful", "iso-9001-2015/7.5.3.1, single-source", "iso-iec-23894-2023/6.4.2.2, doubtful",
        "iso-iec-23894-2023/A.7, inferred", "iso-iec-38507-2022/A, doubtful", "iso-iec-5338-2023/6.3.4, single-source", "iso-iec-22989-2022/5.19.4, doubtful", "iso-iec-42005-2025/6.8.3, doubtful",
        "iso-iec-42006-2025/7.1.3.4, doubtful", "iso-iec-42006-2025/9.7, inferred", "iso-9001-2026, doubtful", "en-iso-iec-42001-2026, doubtful", "iso-iec-ts-22443, doubtful"})
    void whatIsUnsureSaysSo(String name, String certainty) {
        Node subject = NodeFactory.createURI(Namespaces.STANDARD + name);
        assertThat(Graphs.object(CATALOGUES, subject, Aims.CERTAINTY).map(Node::getURI)).hasValue(Namespaces.CODE + "certainty-" + certainty);
        assertThat(Graphs.text(CATALOGUES, subject, NodeFactory.createURI(Namespaces.AIMS + "certaintyNote"))).isNotEmpty();
    }

    @Test
    void paragraphsWithoutATitleGetNone() {
        Set<String> untitled = parts("iso-9001-2015").stream().filter(part -> Graphs.text(CATALOGUES, part, DCTerms.title.asNode()).isEmpty())
                .map(part -> Namespaces.localName(part.getURI())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(untitled).hasSize(16).contains("4.4.1", "7.5.3.2", "10.2.2");
    }

    @Test
    void editionsKnowWhatReplacedThem() {
        for (List<String> pair : List.of(List.of("iso-9001-2015", "iso-9001-2026"), List.of("iso-iec-27001-2013", "iso-iec-27001-2022"))) {
            Node older = NodeFactory.createURI(Namespaces.STANDARD + pair.get(0));
            Node newer = NodeFactory.createURI(Namespaces.STANDARD + pair.get(1));
            assertThat(CATALOGUES.contains(older, DCTerms.isReplacedBy.asNode(), newer)).as(pair + " forward").isTrue();
            assertThat(CATALOGUES.contains(newer, DCTerms.replaces.asNode(), older)).as(pair + " back").isTrue();
        }
    }

    private static Set<Node> parts(String standard) {
        return Set.copyOf(Graphs.subjects(CATALOGUES, SKOS.inScheme.asNode(), NodeFactory.createURI(Namespaces.STANDARD + standard)));
    }

    private static Node provision(String standard, String id) {
        return NodeFactory.createURI(Namespaces.STANDARD + standard + "/" + id);
    }
}
