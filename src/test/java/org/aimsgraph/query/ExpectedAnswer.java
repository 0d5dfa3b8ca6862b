package org.aimsgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.exchange.AnswerWriter;
import org.aimsgraph.graph.CanonicalGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A file {@code src/test/resources/queries/<folder>/<question>/<asked of>[--<parameter>=<value>]….tsv} with the answer
 * that a question gives: as {@code aims query … --format tsv} writes it, graphs as sorted N-Triples in {@code .nt}.
 * <p>Asked of is {@code none} (the library alone), a folder below {@code examples/}, or the name of a Turtle file beside
 * the answer. Values are written as on the command line, things by their local name: {@code northlight--system=ward-roster.tsv}.
 */
record ExpectedAnswer(Path file, Question question, String askedOf, Map<String, String> given) {
    static final Path HOME = Path.of("src/test/resources/queries");

    /** The expected answers to a question that are there, sorted. */
    static List<ExpectedAnswer> to(Question question) {
        Path folder = folder(question);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending(question))).sorted().map(file -> of(file, question)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Path folder(Question question) {
        return HOME.resolve(question.folder()).resolve(question.name());
    }

    static ExpectedAnswer named(String name, Question question) {
        return of(folder(question).resolve(name + ending(question)), question);
    }

    private static ExpectedAnswer of(Path file, Question question) {
        String name = file.getFileName().toString();
        String[] parts = name.substring(0, name.length() - ending(question).length()).split("--");
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : List.of(parts).subList(1, parts.length)) {
            String[] pair = argument.split("=", 2);
            Parameter parameter = question.parameters().stream().filter(one -> one.option().equals(pair[0])).findFirst()
                    .orElseThrow(() -> new AssertionError(file + ": the question has no parameter --" + pair[0]));
            given.put(parameter.name(), pair[1]);
        }
        return new ExpectedAnswer(file, question, parts[0], given);
    }

    AskedOf data() {
        Path fixture = file.resolveSibling(askedOf + ".ttl");
        return Files.exists(fixture) ? AskedOf.fixture(fixture) : AskedOf.example(askedOf);
    }

    /** What the question answers now. */
    String present() {
        return text(data().answer(question, given));
    }

    /** Whether an answer tells nothing. */
    static boolean empty(String text) {
        return text.lines().skip(text.startsWith("?") ? 1 : 0).noneMatch(line -> !line.isBlank() && !line.equals("false"));
    }

    private static String ending(Question question) {
        return question.form().equals("construct") ? ".nt" : ".tsv";
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Triples triples) {
            return ntriples(CanonicalGraph.of(triples.graph()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerWriter.writeResults(answer, "tsv", bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String ntriples(Graph graph) {
        return String.join("", graph.find().toList().stream().map(triple -> NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject()) + " .\n").sorted().toList());
    }
}
