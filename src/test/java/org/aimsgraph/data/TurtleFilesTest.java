package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Turtle file parses, says in its first line what it holds, declares only what it uses, and is tidy. */
class TurtleFilesTest {
    private static final Pattern PREFIX = Pattern.compile("(?m)^@prefix ([\\w-]*): <([^>]*)>");

    @TestFactory
    Stream<DynamicTest> everyFile() {
        return ProjectFiles.endingWith(".ttl", "ontology", "shapes", "queries", "examples", "src/test/resources/shapes").stream()
                .map(file -> dynamicTest(file.toString(), file.toUri(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        ProjectFiles.read(List.of(file));
        String text = Files.readString(file);
        assertThat(text).as("line ends").doesNotContain("\r").doesNotContainPattern("(?m)[ \\t]+$").endsWith("\n");
        if (!file.startsWith("src/test/resources")) {
            assertThat(text).as("the first line says what the file holds").startsWith("# ");
        }
        String body = text.replaceAll("(?m)^@prefix.*$", "");
        Matcher prefixes = PREFIX.matcher(text);
        while (prefixes.find()) {
            assertThat(body).as("use of prefix " + prefixes.group(1)).containsPattern("(?<![\\w-])" + prefixes.group(1) + ":");
        }
    }
}
