package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of the NIST AI RMF has the parts that the framework has, with their texts. */
class NistAiRmfCatalogueTest {
    private static final String NIST = Namespaces.STANDARD + "nist-ai-rmf-1.0/";
    private static final Graph FRAMEWORK = ProjectFiles.read(List.of(Path.of("ontology/catalogues/companions/nist-ai-rmf-1.0.ttl")));
    private static final Node TEXT = aims("text");

    @ParameterizedTest
    @CsvSource({"FrameworkFunction, 4", "Category, 19", "Subcategory, 72", "LifeCycleStage, 6", "TrustworthinessCharacteristic, 7", "Section, 2"})
    void asManyOfEachKind(String kind, int count) {
        assertThat(instances(kind)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"GOVERN, 6, 19", "MAP, 5, 18", "MEASURE, 4, 22", "MANAGE, 4, 13"})
    void eachFunctionHasItsCategoriesAndSubcategories(String function, int categories, int subcategories) {
        assertThat(instances("Category").stream().filter(id -> id.startsWith(function + "-"))).hasSize(categories);
        assertThat(instances("Subcategory").stream().filter(id -> id.startsWith(function + "-"))).hasSize(subcategories);
    }

    @Test
    void everyCategoryAndSubcategoryHasItsText() {
        Set<String> withText = FRAMEWORK.find(Node.ANY, TEXT, Node.ANY).toList().stream().map(triple -> Namespaces.localName(triple.getSubject().getURI())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(instances("Category"));
        expected.addAll(instances("Subcategory"));
        assertThat(withText).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GOVERN-1.6|Mechanisms are in place to inventory AI systems and are resourced according to organizational risk priorities.",
        "MAP-1.5|Organizational risk tolerances are determined and documented.",
        "MEASURE-2.10|Privacy risk of the AI system – as identified in the MAP function – is examined and documented.",
        "MANAGE-3|AI risks and benefits from third-party entities are managed."})
    void textsAreTheFrameworks(String id, String text) {
        assertThat(Graphs.text(FRAMEWORK, nist(id), TEXT)).hasValue(text);
    }

    /** The framework prints no titles for these, so ours must not pass for its own. */
    @Test
    void titlesOfOursAreMarked() {
        for (String kind : List.of("Category", "Subcategory")) {
            assertThat(instances(kind)).allSatisfy(id -> {
                assertThat(Graphs.text(FRAMEWORK, nist(id), DCTerms.title.asNode()).orElse("")).isNotEmpty();
                assertThat(FRAMEWORK.find(nist(id), aims("certaintyNote"), Node.ANY).toList()).as(id).anyMatch(triple -> triple.getObject().getLiteralLexicalForm().startsWith("The title is a short description of ours"));
            });
        }
    }

    private static Set<String> instances(String kind) {
        return Graphs.instances(FRAMEWORK, aims(kind)).stream().map(node -> Namespaces.localName(node.getURI())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node aims(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }

    private static Node nist(String id) {
        return NodeFactory.createURI(NIST + id);
    }
}
