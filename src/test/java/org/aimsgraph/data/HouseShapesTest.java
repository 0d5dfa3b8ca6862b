package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own vocabulary, codes, catalogues, checks and descriptions of questions conform to {@code shapes/house/}. */
class HouseShapesTest {
    @TestFactory
    Stream<DynamicTest> everyHouseShape() {
        Graph project = ProjectFiles.read(Stream.concat(
                ProjectFiles.endingWith(".ttl", "ontology", "queries").stream(),
                ProjectFiles.endingWith(".ttl", "shapes").stream().filter(path -> !path.startsWith("shapes/house"))).toList());
        return ProjectFiles.endingWith(".ttl", "shapes/house").stream().map(file -> dynamicTest(file.toString(), file.toUri(), () -> conforms(file, project)));
    }

    private static void conforms(Path file, Graph project) {
        Shapes shapes = Shapes.parse(ProjectFiles.read(List.of(file)));
        assertThat(shapes.getTargetShapes()).as("shapes with targets").isNotEmpty();
        assertThat(ShaclValidator.get().validate(shapes, project).getEntries())
                .extracting(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.value() + ": " + entry.message()).isEmpty();
    }
}
