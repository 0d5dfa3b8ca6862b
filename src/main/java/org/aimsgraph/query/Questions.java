package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.UNKNOWN_QUESTION;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.ShippedQueries;
import org.aimsgraph.graph.Spelling;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** The questions that are shipped, read from {@code queries/<folder>/<name>.rq} and the description beside each. */
public final class Questions {
    private final Graph descriptions;
    private final List<Question> all;

    private Questions(Graph descriptions, Map<String, String> texts) {
        this.descriptions = descriptions;
        this.all = texts.entrySet().stream().map(entry -> question(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Question::folder).thenComparing(Question::name)).toList();
    }

    /** The questions that are shipped with the program. */
    public static Questions shipped() {
        return new Questions(ShippedQueries.descriptions(), ShippedQueries.described());
    }

    /** All questions, by folder and name. */
    public List<Question> all() {
        return all;
    }

    /** The question of this name, or a refusal that names the nearest. */
    public Question named(String name) {
        return all.stream().filter(question -> question.name().equals(name)).findFirst().orElseThrow(() -> unknown(name));
    }

    /** The questions with this keyword, in this folder, or for this audience. */
    public List<Question> about(String word) {
        List<Question> found = all.stream().filter(question -> question.isAbout(word)).toList();
        if (found.isEmpty()) {
            List<String> words = all.stream().flatMap(question -> Stream.concat(question.keywords().stream(), Stream.of(question.folder()))).distinct().sorted().toList();
            throw new AimsException(UNKNOWN_QUESTION, "No question is about '%s'.%s List all with: aims query", word, meant(word, words));
        }
        return found;
    }

    private AimsException unknown(String name) {
        return new AimsException(UNKNOWN_QUESTION, "No question is called '%s'.%s List them with: aims query", name, meant(name, all.stream().map(Question::name).toList()));
    }

    private static String meant(String word, List<String> known) {
        return Spelling.nearest(word, known, Function.identity()).map(near -> " Did you mean " + near + "?").orElse("");
    }

    /** @param path the folder and name, such as {@code gaps/controls-without-evidence} */
    private Question question(String path, String sparql) {
        String name = path.substring(path.indexOf('/') + 1);
        Node node = NodeFactory.createURI(Namespaces.BASE + "query/" + name);
        return new Question(name, path.substring(0, path.indexOf('/')), node,
                Graphs.text(descriptions, node, RDFS.label.asNode()).orElse(name),
                Graphs.text(descriptions, node, RDFS.comment.asNode()).orElse(""),
                texts(node, NodeFactory.createURI("https://schema.org/keywords")),
                Graphs.objects(descriptions, node, NodeFactory.createURI("http://purl.org/dc/terms/audience")).stream().map(audience -> Namespaces.localName(audience.getURI()).replaceFirst("^asker-", "")).toList(),
                Graphs.objects(descriptions, node, sh("parameter")).stream().map(this::parameter).sorted(Comparator.comparing(Parameter::name)).toList(),
                sparql);
    }

    private Parameter parameter(Node node) {
        Optional<Node> datatype = Graphs.object(descriptions, node, sh("datatype"));
        Node type = datatype.or(() -> Graphs.object(descriptions, node, sh("class"))).orElse(RDFS.Resource.asNode());
        return new Parameter(Graphs.object(descriptions, node, sh("path")).map(path -> Namespaces.localName(path.getURI())).orElseThrow(),
                Graphs.text(descriptions, node, sh("description")).orElse(""), type, datatype.isPresent(),
                Graphs.object(descriptions, node, sh("property")).flatMap(scheme -> Graphs.object(descriptions, scheme, sh("hasValue"))),
                Graphs.object(descriptions, node, sh("defaultValue")),
                Graphs.text(descriptions, node, sh("optional")).map(Boolean::valueOf).orElse(false));
    }

    private List<String> texts(Node subject, Node property) {
        return Graphs.objects(descriptions, subject, property).stream().map(Node::getLiteralLexicalForm).toList();
    }

    /** The descriptions of all questions, as they are written. */
    Graph descriptions() {
        return descriptions;
    }

    private static Node sh(String localName) {
        return NodeFactory.createURI(Namespaces.expand("sh:" + localName).orElseThrow());
    }
}
