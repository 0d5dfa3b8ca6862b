package org.aimsgraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/**
 * No sentence of an ISO standard stands in our data. Such a sentence has a shape that ours avoid: it says "shall" of "the
 * organization" in the spelling of ISO, or runs on over lettered items. Titles are the standard's and may be. Texts of law
 * and of public domain works may be quoted, by {@code aims:text} and nowhere else.
 */
class OwnWordsTest {
    private static final int LONGEST_STATEMENT = 240;
    private static final Set<String> TITLES = Set.of("title", "label", "prefLabel", "altLabel", "source");
    private static final Pattern ISO_SHAPE = Pattern.compile("\\bshall [a-z]|\\bthe organization\\b|\\btop management should\\b|(^|[:;])\\s*[a-k]\\)\\s", Pattern.CASE_INSENSITIVE);
    private static final String TEXT = Namespaces.AIMS + "text";
    private static final List<String> MAY_BE_QUOTED = List.of(Namespaces.STANDARD + "eu-ai-act-2024-1689/", Namespaces.STANDARD + "nist-ai-rmf-1.0/");
    private static final Path SOURCES = Path.of("docs/sources.md");

    @Test
    void statementsAreShortAndOurOwn() {
        List<String> suspicious = new ArrayList<>();
        statements().forEach(triple -> {
            String text = triple.getObject().getLiteralLexicalForm();
            if (text.length() > LONGEST_STATEMENT || ISO_SHAPE.matcher(text).find()) {
                suspicious.add(triple.getSubject() + " " + Namespaces.localName(triple.getPredicate().getURI()) + ": " + text);
            }
        });
        assertThat(suspicious).isEmpty();
        assertThat(statements()).hasSizeGreaterThan(1000);
    }

    @Test
    void onlyLawAndPublicDomainWorksAreQuoted() {
        assertThat(ontology().find(Node.ANY, NodeFactory.createURI(TEXT), Node.ANY).toList()).isNotEmpty()
                .allMatch(triple -> MAY_BE_QUOTED.stream().anyMatch(triple.getSubject().getURI()::startsWith));
    }

    @Test
    void theTestKnowsTheShapeOfSuchSentences() {
        assertThat("The organization shall do this").matches(text -> ISO_SHAPE.matcher(text).find());
        assertThat("When doing so: a) think; b) act").matches(text -> ISO_SHAPE.matcher(text).find());
    }

    @Test
    void everySourceKeyIsExplained() throws IOException {
        Set<String> keys = new TreeSet<>();
        ontology().find().forEachRemaining(triple -> {
            if (triple.getPredicate().getURI().equals(Namespaces.AIMS + "sourceKeys")) {
                keys.addAll(List.of(triple.getObject().getLiteralLexicalForm().replace("(partly)", "").split("[;,]\\s*")));
            }
        });
        String explained = Files.readString(SOURCES);
        assertThat(keys).isNotEmpty().allMatch(key -> Pattern.compile("\\| ([^|]*, )?" + key.strip() + "[ ,]").matcher(explained).find());
    }

    private static List<Triple> statements() {
        return ontology().find().toList().stream().filter(triple -> triple.getObject().isLiteral() && !triple.getObject().getLiteralLanguage().isEmpty())
                .filter(triple -> !triple.getPredicate().getURI().equals(TEXT) && !TITLES.contains(Namespaces.localName(triple.getPredicate().getURI()))).toList();
    }

    private static Graph ontology() {
        return ProjectFiles.read(ProjectFiles.endingWith(".ttl", "ontology"));
    }
}
