package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Spelling;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Turns what a user wrote for a question's parameters into RDF terms; nothing is ever pasted into a query. */
public final class Arguments {
    private static final int MOST_NAMED = 8;
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.notation.asNode(), DCTerms.title.asNode(), DCTerms.identifier.asNode());

    private final Graph graph;

    /** @param graph where the things that an argument may name are described */
    public Arguments(Graph graph) {
        this.graph = graph;
    }

    /**
     * The values of a question's parameters by name: what is given, else the default.
     *
     * @param given what the user wrote, by parameter
     * @param more  defaults that only the caller knows, such as the day of today
     */
    public Map<String, Node> of(Question question, Map<String, String> given, Map<String, Node> more) {
        Map<String, Node> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            Optional<Node> value = Optional.ofNullable(given.get(parameter.name())).map(text -> parse(parameter, text))
                    .or(parameter::defaultValue).or(() -> Optional.ofNullable(more.get(parameter.name())));
            if (value.isEmpty() && !parameter.optional()) {
                throw new AimsException(BAD_ARGUMENT, "The question %s needs the parameter %s: %s", question.name(), parameter.option(), parameter.description());
            }
            value.ifPresent(node -> values.put(parameter.name(), node));
        }
        return values;
    }

    private Node parse(Parameter parameter, String text) {
        return parameter.literal() ? Literals.of(parameter, text) : parameter.anything() ? Literals.byForm(text) : thing(parameter, text);
    }

    /** A thing is named by its IRI, by a short name such as {@code iso42001:A.6.2.4}, by a standard's prefix, or by its label. */
    private Node thing(Parameter parameter, String text) {
        Set<Node> instances = Graphs.instances(graph, parameter.type());
        parameter.scheme().ifPresent(scheme -> instances.removeIf(code -> !graph.contains(code, SKOS.inScheme.asNode(), scheme)));
        Optional<Node> byIri = iris(parameter, text).map(NodeFactory::createURI).filter(instances::contains).findFirst();
        if (byIri.isPresent()) {
            return byIri.get();
        }
        List<Node> named = instances.stream().filter(node -> isCalled(node, text)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty() ? unknown(parameter, text, instances) : new AimsException(BAD_ARGUMENT, "Parameter %s: '%s' is the name of several: %s. Write one of these.", parameter.option(), text, String.join(", ", names(named)));
    }

    private static Stream<String> iris(Parameter parameter, String text) {
        return Stream.of(Optional.of(text), Namespaces.expand(text),
                Namespaces.expand(text + ":").map(namespace -> namespace.substring(0, namespace.length() - 1)),
                parameter.scheme().map(scheme -> scheme.getURI() + "-" + text),
                Optional.of(Namespaces.ISO42001 + text), Optional.of(Namespaces.CODE + text)).flatMap(Optional::stream);
    }

    private boolean isCalled(Node node, String text) {
        return node.isURI() && Namespaces.localName(node.getURI()).equals(text)
                || NAMES.stream().flatMap(name -> Graphs.objects(graph, node, name).stream()).anyMatch(name -> name.isLiteral() && name.getLiteralLexicalForm().equalsIgnoreCase(text));
    }

    private AimsException unknown(Parameter parameter, String text, Set<Node> instances) {
        List<String> names = names(instances);
        String hint = names.isEmpty() ? " The data holds none."
                : Spelling.nearest(text, names, name -> shortName(parameter, name)).map(near -> " Did you mean " + near + "?").orElseGet(() -> names.size() <= MOST_NAMED ? " There is " + String.join(", ", names) + "."
                        : " There are " + names.size() + ", such as " + names.stream().limit(3).collect(Collectors.joining(", ")) + ".");
        return new AimsException(BAD_ARGUMENT, "Parameter %s: there is no %s '%s'.%s", parameter.option(), kind(parameter), text, hint);
    }

    /** What stands after the namespace, and for a code after the name of its list. */
    private static String shortName(Parameter parameter, String name) {
        String local = Namespaces.localName(name.substring(name.indexOf(':') + 1));
        return parameter.scheme().map(scheme -> Namespaces.localName(scheme.getURI()) + "-").filter(local::startsWith).map(list -> local.substring(list.length())).orElse(local);
    }

    private String kind(Parameter parameter) {
        return parameter.scheme().flatMap(scheme -> Graphs.text(graph, scheme, DCTerms.title.asNode())).map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
                .orElseGet(() -> Graphs.label(graph, parameter.type()));
    }

    private static List<String> names(Collection<Node> things) {
        return things.stream().filter(Node::isURI).map(node -> Namespaces.shorten(node.getURI())).sorted().toList();
    }
}
