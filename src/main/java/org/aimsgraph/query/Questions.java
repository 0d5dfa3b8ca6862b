package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.UNKNOWN_QUESTION;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.ShippedQueries;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The questions that are shipped, read from {@code queries/<folder>/<name>.rq} and the description beside each. */
public final class Questions {
    private static final Node EXECUTABLE = sh("SPARQLExecutable");

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

    private AimsException unknown(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        Optional<Question> nearest = all.stream().max(Comparator.comparingLong((Question question) -> words.stream().filter(word -> question.name().contains(word) || question.keywords().contains(word)).count())
                .thenComparing(Question::name, Comparator.reverseOrder()));
        String hint = nearest.filter(question -> words.stream().anyMatch(word -> question.name().contains(word))).map(question -> " Did you mean " + question.name() + "?").orElse("");
        return new AimsException(UNKNOWN_QUESTION, "No question is called '%s'.%s List them with: aims query", name, hint);
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
                Graphs.object(descriptions, node, sh("defaultValue")),
                Graphs.text(descriptions, node, sh("optional")).map(Boolean::valueOf).orElse(false));
    }

    private List<String> texts(Node subject, Node property) {
        return Graphs.objects(descriptions, subject, property).stream().map(Node::getLiteralLexicalForm).toList();
    }

    /** How many nodes the descriptions call executable; tests compare it with the number of queries. */
    long described() {
        return Graphs.subjects(descriptions, RDF.type.asNode(), EXECUTABLE).size();
    }

    private static Node sh(String localName) {
        return NodeFactory.createURI(Namespaces.expand("sh:" + localName).orElseThrow());
    }
}
