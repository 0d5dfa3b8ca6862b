package org.aimsgraph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each check keeps its promise: its conforming fixture gives it something to look at and nothing to find, its violating
 * fixture makes it find exactly the subjects called {@code ex:bad-…}, and the empty organisation gives it nothing to look
 * at where a requirement hangs on it. TopBraid SHACL and Jena SHACL agree on all of it.
 */
class ShapeFixturesTest {
    private static final Path SHAPES = Path.of("shapes");
    private static final Path FIXTURES = Path.of("src/test/resources/shapes");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @TestFactory
    Stream<DynamicNode> everyCheckOfEachFile() throws IOException {
        return shapesFiles().map(this::checksOf);
    }

    @TestFactory
    Stream<DynamicTest> noFixtureWithoutACheck() throws IOException {
        Set<String> checks = Shipped.CHECKER.checks().all().stream().map(check -> Namespaces.localName(check.shape().getURI())).collect(Collectors.toSet());
        try (Stream<Path> walk = Files.walk(FIXTURES, 2)) {
            return walk.filter(path -> FIXTURES.relativize(path).getNameCount() == 2).toList().stream()
                    .map(folder -> dynamicTest(folder.toString(), folder.toUri(), () -> assertThat(checks).contains(folder.getFileName().toString())));
        }
    }

    private static Stream<Path> shapesFiles() throws IOException {
        try (Stream<Path> list = Files.list(SHAPES)) {
            return list.filter(path -> path.toString().endsWith(".ttl")).sorted().toList().stream();
        }
    }

    private DynamicContainer checksOf(Path shapesFile) {
        Graph shapes = GraphMemFactory.createGraphMem2();
        TurtleReader.read(shapesFile, shapes);
        Set<Node> own = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
        new CheckCatalogue(shapes).all().forEach(check -> own.add(check.shape()));
        TurtleReader.read(SHAPES.resolve("prefixes.ttl"), shapes);
        Engines engines = new Engines(new KnowledgeBase(Shipped.KNOWLEDGE.knowledge(), shapes));
        String name = shapesFile.getFileName().toString().replace(".ttl", "");
        List<DynamicNode> tests = own.stream().map(check -> (DynamicNode) fixturesOf(check, FIXTURES.resolve(name).resolve(Namespaces.localName(check.getURI())), engines)).collect(Collectors.toCollection(ArrayList::new));
        return dynamicContainer(name, shapesFile.toUri(), tests.stream());
    }

    private static DynamicContainer fixturesOf(Node check, Path folder, Engines engines) {
        return dynamicContainer(Namespaces.localName(check.getURI()), Stream.of(
                dynamicTest("conforming", folder.resolve("conforming.ttl").toUri(), () -> conforms(check, folder.resolve("conforming.ttl"), engines)),
                dynamicTest("violating", folder.resolve("violating.ttl").toUri(), () -> violates(check, folder.resolve("violating.ttl"), engines))));
    }

    private static void conforms(Node check, Path fixture, Engines engines) {
        Graph data = engines.data(read(fixture), AS_OF);
        assertThat(Shipped.CHECKER.checks().byShape(check).orElseThrow().focusNodes(data)).as("records to look at").isNotEmpty();
        assertThat(of(check, engines.product(data))).as("product").isEmpty();
        assertThat(of(check, engines.topBraid(data))).as("TopBraid").isEmpty();
        assertThat(of(check, engines.jena(data))).as("Jena").isEmpty();
    }

    private static void violates(Node check, Path fixture, Engines engines) {
        Graph records = read(fixture);
        Graph data = engines.data(records, AS_OF);
        Set<String> bad = new TreeSet<>();
        records.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith("https://example.org/bad-")) {
                bad.add(triple.getSubject().getURI());
            }
        });
        Set<Engines.Result> found = of(check, engines.product(data));
        assertThat(bad).as("subjects with a fault").isNotEmpty();
        assertThat(found.stream().map(result -> result.focus().toString()).collect(Collectors.toSet())).as("records found at fault").isEqualTo(bad);
        assertThat(of(check, engines.topBraid(data))).as("TopBraid SHACL node by node").isEqualTo(found);
        assertThat(of(check, engines.jena(data))).as("Jena SHACL").isEqualTo(found);
    }

    private static Set<Engines.Result> of(Node check, Set<Engines.Result> results) {
        return results.stream().filter(result -> result.shape().equals(check)).collect(Collectors.toCollection(() -> new TreeSet<>(Engines.Result.ORDER)));
    }

    private static Graph read(Path fixture) {
        Graph graph = GraphMemFactory.createGraphMem2();
        TurtleReader.read(fixture, graph);
        return graph;
    }
}
