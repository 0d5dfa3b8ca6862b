package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the documents show is what the program prints: each {@code console} block of the README and of the pages under
 * {@code docs/} is run. {@code | head -N}, {@code | tail -N} and {@code echo $?} are understood. Run with
 * {@code -Ddocs.update=true} to write the present output into the pages.
 */
class CommandPagesTest {
    private static final String FENCE = "```";

    @TestFactory
    Stream<DynamicTest> everyPageWithCommands() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), walk.filter(path -> path.toString().endsWith(".md")).sorted().toList().stream())
                    .map(page -> dynamicTest(page.toString(), page.toUri(), () -> showsWhatIsPrinted(page)));
        }
    }

    private static void showsWhatIsPrinted(Path page) throws IOException {
        String text = Files.readString(page);
        String present = withPresentOutput(text);
        if (Boolean.getBoolean("docs.update") && !present.equals(text)) {
            Files.writeString(page, present);
        }
        assertThat(Files.readString(page)).isEqualTo(present);
    }

    /** The page with each command of its console blocks followed by what it prints now. */
    private static String withPresentOutput(String text) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        int status = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(FENCE)) {
                inside = line.equals(FENCE + "console");
                lines.add(line);
            } else if (!inside) {
                lines.add(line);
            } else if (line.startsWith("$ ")) {
                lines.add(line);
                if (line.equals("$ echo $?")) {
                    lines.add(String.valueOf(status));
                } else {
                    Shown shown = run(line.substring(2));
                    status = shown.status();
                    lines.addAll(shown.lines());
                }
            }
        }
        return String.join("\n", lines);
    }

    private record Shown(int status, List<String> lines) {}

    private static Shown run(String command) {
        String[] stages = command.split(" \\| ");
        String[] words = stages[0].strip().split("\\s+");
        assertThat(words[0]).as("the documents show our own commands only").isEqualTo("./aims");
        Invocation invocation = Invocation.of(Arrays.copyOfRange(words, 1, words.length));
        List<String> lines = new ArrayList<>((invocation.out() + invocation.err()).lines().map(String::stripTrailing).toList());
        for (int stage = 1; stage < stages.length; stage++) {
            lines = cut(lines, stages[stage]);
        }
        return new Shown(invocation.status(), lines);
    }

    private static List<String> cut(List<String> lines, String filter) {
        int count = Integer.parseInt(filter.replaceAll("\\D", ""));
        return filter.startsWith("head") ? lines.subList(0, Math.min(count, lines.size())) : lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
