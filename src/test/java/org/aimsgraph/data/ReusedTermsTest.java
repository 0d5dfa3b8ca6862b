package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
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
        List<TermList> vocabularies = TermList.all();
        return ProjectFiles.endingWith(".ttl", "ontology", "shapes", "queries", "examples", "src/test/resources/shapes").stream()
                .map(file -> dynamicTest(file.toString(), file.toUri(), () -> assertThat(unknown(file, vocabularies)).isEmpty()));
    }

    @Test
    void everyListNamesItsVocabularyVersionAndOrigin() {
        assertThat(TermList.all()).isNotEmpty().allSatisfy(vocabulary -> {
            assertThat(vocabulary.head()).as(vocabulary.file().toString()).contains("# version: ", "# origin: ");
            assertThat(vocabulary.terms()).as(vocabulary.file().toString()).isNotEmpty().allMatch(term -> term.startsWith(vocabulary.namespace()));
        });
    }

    private static Set<String> unknown(Path file, List<TermList> vocabularies) {
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
}
