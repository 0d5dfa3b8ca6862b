package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.aimsgraph.graph.SssomReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISO/IEC 42001, ISO/IEC 27001 and ISO 9001 meet in the harmonized structure, requirement by requirement. */
class HarmonizedStructureTest {
    private static final Graph CATALOGUES = ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology"));
    private static final String SHARED = Namespaces.STANDARD + "harmonized-structure-2021";

    @Test
    void eachSharedRequirementIsOneOfIso42001() throws IOException {
        List<String> met = rows("iso42001").stream().map(Row::object).filter(object -> !object.equals("NoTermFound")).toList();
        assertThat(met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sharedRequirements());
        assertThat(met).hasSize(130);
    }

    @Test
    void eachRequirementOfClauses4To10OfIso42001IsSharedOrAGap() throws IOException {
        List<String> subjects = rows("iso42001").stream().map(Row::subject).toList();
        Set<String> requirements = inScheme("iso-iec-42001-2023", "Requirement").stream().filter(id -> !id.startsWith("A.")).collect(Collectors.toSet());
        assertThat(subjects).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(requirements);
        assertThat(subjects).hasSize(197);
    }

    /** ISO 9001:2015 has the older text, which does not yet ask which requirements of parties the system takes up. */
    @ParameterizedTest
    @CsvSource({"iso27001, iso-iec-27001-2022, none", "iso9001, iso-9001-2015, 4.2-3"})
    void theOtherStandardsStateTheSharedRequirements(String prefix, String standard, String missing) throws IOException {
        Set<String> stated = rows(prefix).stream().map(Row::object).collect(Collectors.toSet());
        Set<String> expected = sharedRequirements();
        expected.remove(missing);
        assertThat(stated).containsAll(expected).doesNotContain(missing);
        assertThat(rows(prefix).stream().map(Row::subject).collect(Collectors.toSet())).isEqualTo(lowestSubClauses(standard));
    }

    private static Set<String> lowestSubClauses(String standard) {
        return inScheme(standard, "SubClause").stream().filter(id -> !CATALOGUES.contains(Node.ANY, SKOS.broader.asNode(), NodeFactory.createURI(Namespaces.STANDARD + standard + "/" + id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sharedRequirements() {
        return inScheme("harmonized-structure-2021", "Requirement");
    }

    private static Set<String> inScheme(String standard, String kind) {
        return Graphs.subjects(CATALOGUES, SKOS.inScheme.asNode(), NodeFactory.createURI(Namespaces.STANDARD + standard)).stream()
                .filter(part -> CATALOGUES.contains(part, RDF.type.asNode(), NodeFactory.createURI(Namespaces.AIMS + kind)))
                .map(part -> Namespaces.localName(part.getURI())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Row> rows(String prefix) throws IOException {
        Path file = Path.of("ontology/mappings/" + prefix + "--hs.sssom.tsv");
        try (InputStream text = Files.newInputStream(file)) {
            Graph set = SssomReader.read(text, file.toString());
            return Graphs.instances(set, Sssom.MAPPING).stream().map(row -> Row.of(set, row)).toList();
        }
    }

    /** The two ends of a mapping, by number. */
    private record Row(String subject, String object) {
        static Row of(Graph set, Node row) {
            Node object = Graphs.object(set, row, OWL2.annotatedTarget.asNode()).orElseThrow();
            assertThat(object.equals(Sssom.NO_TERM_FOUND) || object.getURI().startsWith(SHARED)).as(row.getURI()).isTrue();
            return new Row(Namespaces.localName(Graphs.object(set, row, OWL2.annotatedSource.asNode()).orElseThrow().getURI()), Namespaces.localName(object.getURI()));
        }
    }
}
