package org.aimsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aimsgraph.data.TermList;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question has a description beside it, asks only with terms that exist, and is written so that people and any engine can read it. */
class QuestionsTest {
    private static final Path HOME = Path.of("queries");
    /** Folders whose queries are parts of the program and its tests, not questions. */
    private static final Set<String> NO_QUESTIONS = Set.of("hygiene", "calendar", "carry-over", "citation", "oscal", "pages");
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|<([^>\\s]*)>|#[^\\n]*|([A-Za-z][\\w-]*):([\\w][\\w.-]*)?");
    private static final List<TermList> VOCABULARIES = TermList.all();

    @TestFactory
    Stream<DynamicTest> everyQuestion() {
        return AskedOf.QUESTIONS.all().stream().map(question -> dynamicTest(question.folder() + "/" + question.name(), HOME.resolve(question.folder()).resolve(question.name() + ".rq").toUri(), () -> {
            Query query = Guard.parse(question.sparql(), question.name());
            describesItself(question);
            readsWell(question, query);
            usesTermsThatExist(question, query);
            parametersFit(question, query);
        }));
    }

    private static void describesItself(Question question) {
        Graph description = GraphMemFactory.createGraphMem2();
        TurtleReader.read(HOME.resolve(question.folder()).resolve(question.name() + ".ttl"), description);
        assertThat(description.find(Node.ANY, NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"), Node.ANY).mapWith(triple -> triple.getSubject()).toList()).containsExactly(question.node());
        assertThat(Graphs.objects(description, question.node(), RDF.type.asNode())).contains(NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQL" + Character.toUpperCase(question.form().charAt(0)) + question.form().substring(1) + "Executable"));
        assertThat(question.sparql()).as("the question stands in the first line").startsWith("# " + question.question() + "\n");
    }

    private static void readsWell(Question question, Query query) {
        assertThat(question.sparql()).doesNotContain("\r", "\t").doesNotContainPattern("(?m) +$").endsWith("\n");
        assertThat(Guard.variables(query)).as("variables are words").allMatch(name -> name.matches("[a-z]{2,}([A-Z][a-z]+)*"));
        String text = question.sparql().replaceAll("(?m)^# .*$|\"[^\"]*\"", "");
        assertThat(text).as("GROUP_CONCAT and SAMPLE take rows in any order, the others differ each time").doesNotContainPattern("(?i)\\b(GROUP_CONCAT|SAMPLE|NOW|RAND|UUID|STRUUID)\\s*\\(");
        if (query.isSelectType()) {
            assertThat(query.isQueryResultStar()).as("SELECT *").isFalse();
            assertThat(query.getOrderBy()).as("ORDER BY").isNotEmpty();
            assertThat(query.getLimit()).as("no LIMIT: the caller sets one").isEqualTo(Query.NOLIMIT);
        }
    }

    private static void usesTermsThatExist(Question question, Query query) {
        Map<String, String> declared = new TreeMap<>(query.getPrefixMapping().getNsPrefixMap());
        declared.forEach((prefix, namespace) -> assertThat(Namespaces.prefixes()).containsEntry(prefix, namespace));
        Set<String> used = new HashSet<>();
        Set<String> unknown = new TreeSet<>();
        Matcher token = TOKEN.matcher(question.sparql().replaceAll("(?m)^PREFIX.*$", ""));
        while (token.find()) {
            if (token.group(2) != null) {
                used.add(token.group(2));
                String iri = declared.get(token.group(2)) + (token.group(3) == null ? "" : token.group(3));
                if (!exists(iri)) {
                    unknown.add(iri);
                }
            }
        }
        assertThat(unknown).as("terms that do not exist").isEmpty();
        assertThat(declared.keySet()).as("prefixes declared and used").isEqualTo(used);
    }

    private static boolean exists(String iri) {
        Graph library = AskedOf.example(AskedOf.LIBRARY_ALONE).graph();
        return iri.startsWith(Namespaces.BASE) ? iri.endsWith("/") || library.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                : VOCABULARIES.stream().filter(vocabulary -> iri.startsWith(vocabulary.namespace())).anyMatch(vocabulary -> !vocabulary.lacks(iri));
    }

    private static void parametersFit(Question question, Query query) {
        List<String> variables = Guard.variables(query);
        assertThat(question.parameters()).allSatisfy(parameter -> {
            assertThat(variables).contains(parameter.name());
            parameter.defaultValue().filter(Node::isURI).ifPresent(value -> assertThat(AskedOf.example(AskedOf.LIBRARY_ALONE).values(question, Map.of(parameter.name(), value.getURI()))).containsEntry(parameter.name(), value));
        });
        if (variables.contains(Parameter.AS_OF)) {
            assertThat(question.parameters()).extracting(Parameter::name).contains(Parameter.AS_OF);
        }
    }

    @Test
    void everyFileBelongsToAQuestion() throws IOException {
        Set<String> questions = new HashSet<>();
        AskedOf.QUESTIONS.all().forEach(question -> questions.addAll(List.of(question.folder() + "/" + question.name() + ".rq", question.folder() + "/" + question.name() + ".ttl")));
        try (Stream<Path> walk = Files.walk(HOME)) {
            assertThat(walk.filter(Files::isRegularFile).map(HOME::relativize).filter(path -> !NO_QUESTIONS.contains(path.getName(0).toString())).map(Path::toString)).containsExactlyInAnyOrderElementsOf(questions);
        }
    }

    @Test
    void namesLabelsAndQuestionsAreUnique() {
        assertThat(AskedOf.QUESTIONS.all()).extracting(Question::name).doesNotHaveDuplicates();
        assertThat(AskedOf.QUESTIONS.all()).extracting(Question::label).doesNotHaveDuplicates();
        assertThat(AskedOf.QUESTIONS.all()).extracting(Question::question).doesNotHaveDuplicates();
    }

    @Test
    void aMisspeltNameIsToldTheRightOne() {
        assertThatThrownBy(() -> AskedOf.QUESTIONS.named("aplicability-by-control")).isInstanceOf(AimsException.class).hasMessageContaining("Did you mean applicability-by-control?");
        assertThatThrownBy(() -> AskedOf.QUESTIONS.named("../soa/applicability-by-control")).isInstanceOf(AimsException.class);
        assertThat(AskedOf.QUESTIONS.named("applicability-by-control").folder()).isEqualTo("soa");
    }

    @Test
    void questionsAreFoundByKeywordFolderAndAudience() {
        assertThat(AskedOf.QUESTIONS.about("exclusion")).extracting(Question::name).contains("applicability-by-control");
        assertThat(AskedOf.QUESTIONS.about("inventory")).extracting(Question::name).contains("systems-by-role-and-stage").doesNotContain("applicability-by-control");
        assertThat(AskedOf.QUESTIONS.about("Auditor")).extracting(Question::audiences).allMatch(audiences -> audiences.contains("auditor"));
        assertThatThrownBy(() -> AskedOf.QUESTIONS.about("exclusoin")).isInstanceOf(AimsException.class).hasMessageContaining("Did you mean exclusion?");
    }
}
