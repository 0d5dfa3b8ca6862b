package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The standard that a catalog describes, in our vocabulary: a provision for each group and control, in their order and nesting. */
final class CatalogProvisions {
    private static final int STEP = 10;
    private static final Set<String> FIELDS_OF_OTHERS = Set.of("label", "sort-id", "status", "alt-identifier");

    private final OscalSource source;
    private final Losses losses;
    private final Kinds kinds;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Map<Node, String> places = new HashMap<>();
    private final Node standard;
    private int order;

    CatalogProvisions(OscalSource source, Surroundings surroundings, Losses losses) {
        this.source = source;
        this.losses = losses;
        this.kinds = new Kinds(surroundings.library().graph());
        this.standard = canonical(source.metadata()).filter(node -> node.getURI().startsWith(Namespaces.STANDARD)).orElseGet(() -> NodeFactory.createURI(surroundings.namespace() + OscalNames.slug(source.title())));
    }

    /** The IRI of ours that a document or control says it stands for. */
    static Optional<Node> canonical(JsonNode node) {
        return StreamSupport.stream(node.path("links").spliterator(), false).filter(link -> link.path("rel").asText().equals("canonical")).flatMap(link -> OscalNames.iri(link.get("href").asText()).stream()).findFirst();
    }

    Graph graph() {
        readStandard();
        readAll(source.body(), "", standard);
        return graph;
    }

    private void readStandard() {
        JsonNode metadata = source.metadata();
        say(standard, RDF.type.asNode(), Aims.STANDARD);
        say(standard, DCTerms.title.asNode(), english(source.title()));
        CarriedProperties.read(metadata.path("props"), standard, graph);
        boolean ours = CarriedProperties.value(metadata.path("props"), "name").isPresent();
        if (!ours) {
            say(standard, RDFS.label.asNode(), english(source.title()));
            say(standard, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(source.title() + ", " + metadata.get("version").asText()));
            say(standard, DCTerms.source.asNode(), NodeFactory.createURI("urn:uuid:" + source.uuid()));
        }
        if (ours && metadata.has("remarks")) {
            say(standard, DCTerms.description.asNode(), english(Markup.plain(metadata.get("remarks").asText())));
        } else if (!ours && (metadata.has("remarks") || metadata.has("roles") || metadata.has("parties") || metadata.has("revisions") || metadata.has("props"))) {
            losses.note("metadata", source.title());
        }
        if (source.body().has("back-matter")) {
            losses.note("back-matter", source.title());
        }
        if (source.body().has("params")) {
            losses.note("parameters", source.title());
        }
    }

    private void readAll(JsonNode holder, String pointer, Node parent) {
        for (String list : new String[] {"groups", "controls"}) {
            for (int each = 0; each < holder.path(list).size(); each++) {
                read(holder.get(list).get(each), list.equals("groups"), pointer + "/" + list + "/" + each, parent);
            }
        }
    }

    private void read(JsonNode item, boolean isGroup, String pointer, Node parent) {
        JsonNode props = item.path("props");
        String id = item.hasNonNull("id") ? item.get("id").asText() : OscalNames.slug(item.path("title").asText("group " + (places.size() + 1)));
        Optional<String> number = CarriedProperties.value(props, "number");
        Node node = OscalNames.below(standard, number.orElse(id));
        if (places.putIfAbsent(node, pointer) != null) {
            throw source.refusal(pointer, "the id '" + id + "' is also that of " + places.get(node) + ", but an id names one thing. Change one of them.");
        }
        String title = Markup.plain(item.path("title").asText(id));
        say(node, RDF.type.asNode(), kinds.of(item.path("class").asText(""), isGroup));
        CarriedProperties.read(props, node, graph);
        if (number.isEmpty()) {
            readOfOthers(item, id, title, node);
        }
        label(node, title, CarriedProperties.value(props, "untitled").isEmpty());
        say(node, SKOS.inScheme.asNode(), standard);
        say(node, parent.equals(standard) ? SKOS.topConceptOf.asNode() : SKOS.broader.asNode(), parent);
        if (parent.equals(standard)) {
            say(standard, SKOS.hasTopConcept.asNode(), node);
        }
        readParts(item, node, pointer);
        readAll(item, pointer, node);
    }

    private void label(Node node, String title, boolean titled) {
        if (titled) {
            say(node, DCTerms.title.asNode(), english(title));
        }
        graph.find(node, RDFS.label.asNode(), Node.ANY).toList().forEach(label -> say(node, SKOS.prefLabel.asNode(), label.getObject()));
    }

    private void readOfOthers(JsonNode item, String id, String title, Node node) {
        Optional<String> given = StreamSupport.stream(item.path("props").spliterator(), false).filter(prop -> prop.path("name").asText().equals("label") && !prop.path("class").asText().equals("sp800-53a")).map(prop -> prop.get("value").asText()).findFirst().or(() -> item.hasNonNull("id") ? Optional.of(id) : Optional.empty());
        String label = given.orElse(title);
        given.ifPresent(number -> say(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(number)));
        say(node, RDFS.label.asNode(), english(label.contains(title) ? label : label + " " + title));
        say(node, Aims.ORDER_INDEX, NodeFactory.createLiteralDT(String.valueOf(order += STEP), XSDDatatype.XSDinteger));
        if (StreamSupport.stream(item.path("props").spliterator(), false).anyMatch(prop -> prop.path("name").asText().equals("status") && prop.path("value").asText().equalsIgnoreCase("withdrawn"))) {
            say(node, OWL2.deprecated.asNode(), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
        if (StreamSupport.stream(item.path("props").spliterator(), false).anyMatch(prop -> !FIELDS_OF_OTHERS.contains(prop.path("name").asText()))) {
            losses.note("properties", label);
        }
        if (item.has("links")) {
            losses.note("links", label);
        }
        if (item.has("params")) {
            losses.note("parameters", label);
        }
    }

    private void readParts(JsonNode item, Node node, String pointer) {
        Map<String, String> parameters = Markup.parameters(item);
        for (JsonNode part : item.path("parts")) {
            String name = part.path("name").asText();
            if (name.equals("statement")) {
                readRequirements(part, node, pointer);
                if (!part.path("class").asText().equals("pointer")) {
                    say(node, Aims.TEXT, english(prose(part, parameters)));
                }
            } else if (name.equals("guidance") || name.equals("overview")) {
                say(node, Aims.NOTE, english(prose(part, parameters)));
            } else {
                losses.note("parts", name + " of " + Graphs.label(graph, node));
            }
        }
    }

    private void readRequirements(JsonNode statement, Node provision, String pointer) {
        for (JsonNode part : statement.path("parts")) {
            Optional<String> number = part.path("class").asText().equals("requirement") ? CarriedProperties.value(part.path("props"), "number") : Optional.empty();
            if (number.isPresent()) {
                Node requirement = OscalNames.below(standard, number.get());
                if (places.putIfAbsent(requirement, pointer) != null) {
                    throw source.refusal(pointer, "the requirement '" + number.get() + "' stands in the catalog twice. Keep one of them.");
                }
                say(requirement, RDF.type.asNode(), Aims.REQUIREMENT);
                CarriedProperties.read(part.path("props"), requirement, graph);
                graph.find(requirement, RDFS.label.asNode(), Node.ANY).toList().forEach(label -> say(requirement, SKOS.prefLabel.asNode(), label.getObject()));
                say(requirement, DCTerms.description.asNode(), english(Markup.plain(part.path("prose").asText())));
                say(requirement, Aims.STATED_IN, provision);
                say(requirement, SKOS.inScheme.asNode(), standard);
            }
        }
    }

    /** What a part says, with its items below, each on a line of its own behind its label. */
    private static String prose(JsonNode part, Map<String, String> parameters) {
        String own = Markup.plain(part.path("prose").asText(""), parameters);
        String below = StreamSupport.stream(part.path("parts").spliterator(), false).filter(item -> !item.path("class").asText().equals("requirement"))
                .map(item -> StreamSupport.stream(item.path("props").spliterator(), false).filter(prop -> prop.path("name").asText().equals("label")).map(prop -> prop.get("value").asText() + " ").findFirst().orElse("") + prose(item, parameters)).collect(Collectors.joining("\n"));
        return own.isEmpty() || below.isEmpty() ? own + below : own + "\n" + below;
    }

    private void say(Node subject, Node property, Node object) {
        if (!object.isLiteral() || !object.getLiteralLexicalForm().isBlank()) {
            graph.add(subject, property, object);
        }
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
