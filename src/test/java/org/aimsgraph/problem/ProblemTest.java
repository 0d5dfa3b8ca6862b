package org.aimsgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static final Path PAGE = Path.of("docs/problems.md");

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsAHeadingWithItsExitStatus(Problem problem) throws IOException {
        assertThat(Files.readString(PAGE)).contains("\n## " + problem.heading() + "\nExit " + problem.exitStatus() + ". ");
    }

    @Test
    void everyHeadingIsAProblem() throws IOException {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
                .allMatch(heading -> java.util.Arrays.stream(Problem.values()).anyMatch(problem -> problem.heading().equals(heading)));
    }
}
