package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each term of a reused vocabulary that we use really exists there; the lists are in {@code ontology/terms/}. */
class ReusedTermsTest {
    private static final List<String> OURS = List.of("https://w3id.org/aims-graph/", "https://northlight.example/", "https://harbour.example/", "https://lumen-ai.example/", "https://empty.example/", "https://example.org/", "https://creativecommons.org/licenses/");

    @TestFactory
    Stream<DynamicTest> everyFileUsesOnlyTermsThatExist() {
        List<Vocabulary> vocabularies = vocabularies();
        return ProjectFiles.endingWith(".ttl", "ontology", "shapes", "examples", "src/test/resources/shapes").stream()
                .map(file -> dynamicTest(file.toString(), file.toUri(), () -> assertThat(unknown(file, vocabularies)).isEmpty()));
    }

    @Test
    void everyListNamesItsVocabularyVersionAndOrigin() {
        assertThat(vocabularies()).isNotEmpty().allSatisfy(vocabulary -> {
            assertThat(vocabulary.head()).as(vocabulary.file().toString()).contains("# version: ", "# origin: ");
            assertThat(vocabulary.terms()).as(vocabulary.file().toString()).isNotEmpty().allMatch(term -> term.startsWith(vocabulary.namespace()));
        });
    }

    private static Set<String> unknown(Path file, List<Vocabulary> vocabularies) {
        Set<String> unknown = new TreeSet<>();
        ProjectFiles.read(List.of(file)).find().forEachRemaining(triple -> {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node.isURI() && vocabularies.stream().anyMatch(vocabulary -> vocabulary.lacks(node.getURI()))) {
                    unknown.add(node.getURI());
                }
            }
            String predicate = triple.getPredicate().getURI();
            if (OURS.stream().noneMatch(predicate::startsWith) && vocabularies.stream().noneMatch(vocabulary -> predicate.startsWith(vocabulary.namespace()))) {
                unknown.add(predicate + " (no list of terms)");
            }
        });
        return unknown;
    }

    private static List<Vocabulary> vocabularies() {
        return ProjectFiles.endingWith(".tsv", "ontology/terms").stream().map(Vocabulary::read).toList();
    }

    /** The terms that one vocabulary defines. */
    private record Vocabulary(Path file, String namespace, String head, Set<String> terms) {
        static Vocabulary read(Path file) {
            try {
                List<String> lines = Files.readAllLines(file);
                String head = String.join("\n", lines.stream().filter(line -> line.startsWith("# ")).toList());
                String namespace = lines.stream().filter(line -> line.startsWith("# vocabulary: ")).findFirst().orElseThrow().substring("# vocabulary: ".length()).strip();
                Set<String> terms = new HashSet<>();
                lines.stream().filter(line -> !line.startsWith("#") && !line.startsWith("iri\t") && !line.isBlank()).forEach(line -> terms.add(line.split("\t")[0]));
                return new Vocabulary(file, namespace, head, terms);
            } catch (IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            }
        }

        /** Whether an IRI pretends to be a term of this vocabulary; the namespace itself is no term. */
        boolean lacks(String iri) {
            return iri.startsWith(namespace) && !iri.equals(namespace) && !terms.contains(iri) && !iri.substring(namespace.length()).contains("/");
        }
    }
}
