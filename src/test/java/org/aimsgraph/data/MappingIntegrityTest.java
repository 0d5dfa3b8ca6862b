package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shipped mapping sets keep the house rules, and each rule finds the fault that was planted for it: a file under
 * {@code crosswalk/bad} is named for the only rule that it breaks.
 */
class MappingIntegrityTest {
    private static final Graph CATALOGUES = ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology"));
    private static final Shapes SHAPES = Shapes.parse(ProjectFiles.read(List.of(Path.of("shapes/house/mapping.ttl"))));
    private static final List<Path> RULES = ProjectFiles.endingWith(".rq", "queries/hygiene").stream().filter(path -> path.getFileName().toString().startsWith("mapping-")).toList();

    @Test
    void shippedSetsKeepTheRules() throws IOException {
        Graph all = GraphMemFactory.createGraphMem2();
        Library library = Library.shipped();
        library.graph().find().forEachRemaining(all::add);
        assertThat(library.mappingSets()).hasSizeGreaterThan(20);
        assertThat(broken(all, true)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachPlantedFaultIsFoundByItsRule() {
        List<Path> files = ProjectFiles.endingWith(".sssom.tsv", "src/test/resources/crosswalk/bad");
        assertThat(files).hasSizeGreaterThan(15);
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(), file.toUri(), () -> findsTheFault(file)));
    }

    @Test
    void eachRuleHasItsPlantedFault() {
        List<String> planted = ProjectFiles.endingWith(".sssom.tsv", "src/test/resources/crosswalk/bad").stream().map(MappingIntegrityTest::name).toList();
        assertThat(RULES.stream().map(MappingIntegrityTest::name)).isNotEmpty().allMatch(planted::contains);
        SHAPES.getGraph().find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && Namespaces.localName(triple.getSubject().getURI()).contains("-")) {
                assertThat(planted).contains(Namespaces.localName(triple.getSubject().getURI()));
            }
        });
    }

    private static void findsTheFault(Path file) throws IOException {
        String fault = name(file);
        if (fault.startsWith("refused-")) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(AimsException.class).hasMessageContaining("line ");
        } else {
            Graph graph = read(file);
            CATALOGUES.find().forEachRemaining(graph::add);
            assertThat(broken(graph, false)).isEqualTo(fault.equals("good-set") ? Set.of() : Set.of(fault));
        }
    }

    /** The names of the rules that a graph breaks, with where if asked for. */
    private static Set<String> broken(Graph graph, boolean where) throws IOException {
        Set<String> broken = new TreeSet<>();
        for (ReportEntry entry : ShaclValidator.get().validate(SHAPES, graph).getEntries()) {
            Node source = entry.source();
            broken.add(Namespaces.localName(source.getURI()) + (where ? " " + entry.focusNode() : ""));
        }
        for (Path rule : RULES) {
            try (QueryExecution execution = QueryExecution.model(ModelFactory.createModelForGraph(graph)).query(Files.readString(rule)).build()) {
                execution.execSelect().forEachRemaining(row -> broken.add(name(rule) + (where ? " " + row : "")));
            }
        }
        return broken;
    }

    private static Graph read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return SssomReader.read(stream, file.toString());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(rq|sssom\\.tsv)$", "");
    }
}
