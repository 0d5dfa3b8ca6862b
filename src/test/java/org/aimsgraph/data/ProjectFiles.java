package org.aimsgraph.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.graph.TurtleReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/** The data files of the checkout, for the tests that walk them. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** Files below these folders with this ending, sorted; folders that do not exist are passed over. */
    static List<Path> endingWith(String ending, String... folders) {
        return Stream.of(folders).map(Path::of).filter(Files::exists).flatMap(ProjectFiles::walk)
                .filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Graph read(List<Path> files) {
        Graph graph = GraphMemFactory.createGraphMem2();
        files.forEach(file -> TurtleReader.read(file, graph));
        return graph;
    }
}
