package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Tables;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The statements that travel as OSCAL properties, as {@code ontology/oscal-properties.tsv} lists them; what it does not list is noted as lost. */
final class CarriedProperties {
    private static final Map<String, Carried> BY_NAME = new LinkedHashMap<>();
    private static final Map<Node, Carried> BY_PROPERTY = new LinkedHashMap<>();

    static {
        for (List<String> row : Tables.read("aims/ontology/oscal-properties.tsv")) {
            Carried carried = new Carried(NodeFactory.createURI(Namespaces.expand(row.get(0)).orElseThrow()), row.get(1), row.get(2));
            BY_NAME.put(carried.name, carried);
            BY_PROPERTY.put(carried.property, carried);
        }
    }

    private CarriedProperties() {}

    private record Carried(Node property, String name, String type) {
        /** The node that a value stands for; empty where it is none of the type. */
        Optional<Node> node(String value, String language) {
            Node node = switch (type) {
                case "integer" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
                case "boolean" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean);
                case "day" -> NodeFactory.createLiteralDT(value, value.matches("\\d{4}") ? XSDDatatype.XSDgYear : value.matches("\\d{4}-\\d{2}") ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate);
                case "iri" -> OscalNames.iri(value).orElseGet(() -> NodeFactory.createLiteralString(value));
                default -> !language.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*") ? NodeFactory.createLiteralString(value) : NodeFactory.createLiteralLang(value, language);
            };
            return type.equals("iri") ? Optional.of(node).filter(Node::isURI) : Optional.of(node).filter(literal -> literal.getLiteral().isWellFormed());
        }
    }

    /**
     * Adds what is said of a node as properties, in the order of the table.
     *
     * @param elsewhere the properties that have a field of their own
     * @param place     what a note on a loss calls the node
     */
    static void write(Graph graph, Node subject, Set<Node> elsewhere, String place, Losses losses, ArrayNode props) {
        BY_PROPERTY.keySet().stream().filter(property -> !elsewhere.contains(property))
                .forEach(property -> Graphs.objects(graph, subject, property).forEach(object -> add(BY_PROPERTY.get(property), object, place, losses, props)));
        graph.find(subject, Node.ANY, Node.ANY).toList().stream().map(triple -> triple.getPredicate()).distinct().filter(property -> !elsewhere.contains(property) && !BY_PROPERTY.containsKey(property))
                .sorted(Comparator.comparing(Node::getURI)).forEach(property -> lose(property, place, losses));
    }

    private static void lose(Node property, String place, Losses losses) {
        String key = OscalNames.kebab(Namespaces.localName(property.getURI()));
        losses.note(losses.knows(key) ? key : "other-statements", losses.knows(key) ? place : Namespaces.shorten(property.getURI()) + " of " + place);
    }

    private static void add(Carried carried, Node object, String place, Losses losses, ArrayNode props) {
        String text = object.isLiteral() ? object.getLiteralLexicalForm() : object.isURI() ? object.getURI() : "";
        String line = text.replaceAll("\\s+", " ").strip();
        String language = object.isLiteral() ? object.getLiteralLanguage() : "";
        if (line.isEmpty() || !carried.node(text, language).filter(object::equals).isPresent()) {
            losses.note("other-statements", Namespaces.shorten(carried.property.getURI()) + " of " + place);
            return;
        }
        if (!line.equals(text)) {
            losses.note("line-breaks", place);
        }
        ObjectNode prop = property(carried.name, line);
        if (!language.isEmpty()) {
            prop.put("class", language);
        }
        props.add(prop);
    }

    /** A property in our namespace. */
    static ObjectNode property(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put("name", name).put("ns", OscalNames.NAMESPACE).put("value", value);
    }

    /** States what the properties of our namespace say; what others say in properties is left to the caller. */
    static void read(Iterable<JsonNode> props, Node subject, Graph graph) {
        for (JsonNode prop : props) {
            if (isOurs(prop) && BY_NAME.containsKey(prop.path("name").asText())) {
                Carried carried = BY_NAME.get(prop.get("name").asText());
                carried.node(prop.get("value").asText(), carried.type.equals("text") ? prop.path("class").asText("") : "").ifPresent(node -> graph.add(subject, carried.property, node));
            }
        }
    }

    static boolean isOurs(JsonNode prop) {
        return prop.path("ns").asText().equals(OscalNames.NAMESPACE);
    }

    /** The value of a property of our namespace. */
    static Optional<String> value(JsonNode props, String name) {
        for (JsonNode prop : props) {
            if (isOurs(prop) && prop.path("name").asText().equals(name)) {
                return Optional.of(prop.get("value").asText());
            }
        }
        return Optional.empty();
    }
}
