package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what a user wrote for a question's parameters into RDF terms; nothing is ever pasted into a query. */
public final class Arguments {
    private static final int MOST_NAMED = 8;

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
                throw new AimsException(BAD_ARGUMENT, "The question %s needs --%s: %s", question.name(), parameter.name(), parameter.description());
            }
            value.ifPresent(node -> values.put(parameter.name(), node));
        }
        return values;
    }

    private Node parse(Parameter parameter, String text) {
        return parameter.literal() ? literal(parameter, text) : thing(parameter, text);
    }

    private static Node literal(Parameter parameter, String text) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(parameter.type().getURI());
        if (!datatype.isValid(text)) {
            String example = switch (Namespaces.localName(parameter.type().getURI())) {
                case "date" -> " Write it as 2026-11-23.";
                case "boolean" -> " Write true or false.";
                case "duration" -> " Write it as P12M.";
                default -> "";
            };
            throw new AimsException(BAD_ARGUMENT, "--%s: '%s' is no %s.%s", parameter.name(), text, Namespaces.localName(parameter.type().getURI()), example);
        }
        return NodeFactory.createLiteralDT(text, datatype);
    }

    /** A thing is named by its IRI, by a short name such as {@code iso42001:A.6.2.4}, by a standard's prefix, or by its label. */
    private Node thing(Parameter parameter, String text) {
        Set<Node> instances = Graphs.instances(graph, parameter.type());
        Function<String, Optional<Node>> known = iri -> Optional.of(NodeFactory.createURI(iri)).filter(instances::contains);
        return known.apply(text)
                .or(() -> Namespaces.expand(text).flatMap(known))
                .or(() -> Namespaces.expand(text + ":").map(namespace -> namespace.substring(0, namespace.length() - 1)).flatMap(known))
                .or(() -> known.apply(Namespaces.ISO42001 + text))
                .or(() -> known.apply(Namespaces.CODE + text))
                .or(() -> instances.stream().filter(node -> Graphs.label(graph, node).equalsIgnoreCase(text) || Namespaces.localName(node.isURI() ? node.getURI() : "").equals(text)).min(Comparator.comparing(Node::toString)))
                .orElseThrow(() -> unknown(parameter, text, instances));
    }

    private AimsException unknown(Parameter parameter, String text, Set<Node> instances) {
        String kind = Graphs.label(graph, parameter.type());
        List<String> names = instances.stream().filter(Node::isURI).map(node -> Namespaces.shorten(node.getURI())).sorted().toList();
        String hint = names.isEmpty() ? " The data holds none; name its records with --data."
                : names.size() <= MOST_NAMED ? " There is " + String.join(", ", names) + "."
                : " There are " + names.size() + ", such as " + names.stream().limit(3).collect(Collectors.joining(", ")) + ".";
        return new AimsException(BAD_ARGUMENT, "--%s: there is no %s '%s'.%s", parameter.name(), kind, text, hint);
    }
}
