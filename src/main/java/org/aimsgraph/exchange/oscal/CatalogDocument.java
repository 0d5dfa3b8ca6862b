package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.NO_DATA;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The catalog of one standard. Provisions that only hold others are groups, all others controls, which may hold controls; requirements are
 * items of their provision's statement. A statement says where the text stands, and is the text itself where that is public.
 */
final class CatalogDocument {
    /** What follows from fields and nesting. */
    private static final Set<Node> IN_FIELDS = Set.of(RDF.type.asNode(), DCTerms.title.asNode(), DCTerms.description.asNode(), SKOS.prefLabel.asNode(), SKOS.inScheme.asNode(), SKOS.broader.asNode(),
            SKOS.topConceptOf.asNode(), SKOS.hasTopConcept.asNode(), Aims.STATED_IN, Aims.TEXT);

    private static final Node SETS_DATE_FOR = NodeFactory.createURI(Namespaces.AIMS + "setsDateFor");

    private final Graph graph;
    private final Standards standards;
    private final Set<Node> provisions;
    private final Node standard;
    private final Losses losses;
    private final String name;

    CatalogDocument(Graph graph, Node standard, Losses losses) {
        this.graph = graph;
        this.standards = new Standards(graph);
        this.provisions = Graphs.subclasses(graph, Aims.PROVISION);
        this.standard = standard;
        this.losses = losses;
        this.name = Graphs.label(graph, standard);
    }

    ObjectNode document() {
        List<Node> tops = standards.in(new Scope(standard, standard, name)).stream().filter(node -> standards.parent(node).isEmpty()).toList();
        if (tops.isEmpty()) {
            throw new AimsException(NO_DATA, "No provision of %s is catalogued, so there is nothing to write.", name);
        }
        OscalDocument document = new OscalDocument(OscalModel.CATALOG, standard, Graphs.text(graph, standard, DCTerms.title.asNode()).orElse(name), Graphs.text(graph, standard, DCTerms.identifier.asNode()).orElse(name), day());
        document.canonical(standard);
        ArrayNode props = document.metadata().putArray("props");
        CarriedProperties.write(graph, standard, IN_FIELDS, name, losses, props);
        Graphs.text(graph, standard, DCTerms.description.asNode()).ifPresent(text -> document.metadata().put("remarks", Markup.of(text)));
        Graphs.objects(graph, standard, SKOS.hasTopConcept.asNode()).stream().filter(top -> !tops.contains(top)).forEach(top -> losses.note("other-statements", "skos:hasTopConcept of " + name));
        ArrayNode controls = OscalDocument.array();
        ArrayNode groups = OscalDocument.array();
        tops.forEach(top -> (isGroup(top) ? groups : controls).add(isGroup(top) ? group(top) : control(top)));
        OscalDocument.list(document.body(), "controls", controls);
        OscalDocument.list(document.body(), "groups", groups);
        return document.document();
    }

    /** The day of the edition, of which a year or month may be all that is known; else that of the vocabulary. */
    private LocalDate day() {
        String issued = Graphs.text(graph, standard, DCTerms.issued.asNode()).or(() -> Graphs.text(graph, NodeFactory.createURI(Namespaces.AIMS), DCTerms.modified.asNode())).orElseThrow();
        return LocalDate.parse((issued + "-01-01").substring(0, "2023-01-01".length()));
    }

    /** OSCAL keeps groups and controls apart: a provision is a group where it asks for nothing itself and holds others, and so do those beside it. */
    private boolean isGroup(Node node) {
        Optional<Node> parent = standards.parent(node);
        return holdsOnly(node) && parent.map(above -> isGroup(above) && standards.children(above).stream().allMatch(this::holdsOnly)).orElse(true);
    }

    private boolean holdsOnly(Node node) {
        List<Node> below = standards.children(node);
        return !below.isEmpty() && below.stream().noneMatch(standards::isRequirement) && !graph.contains(node, Aims.TEXT, Node.ANY);
    }

    private ObjectNode group(Node node) {
        ObjectNode group = head(node);
        group.set("props", props(node));
        ArrayNode groups = OscalDocument.array();
        ArrayNode controls = OscalDocument.array();
        standards.children(node).forEach(child -> (isGroup(child) ? groups : controls).add(isGroup(child) ? group(child) : control(child)));
        OscalDocument.list(group, "groups", groups);
        OscalDocument.list(group, "controls", controls);
        return group;
    }

    private ObjectNode control(Node node) {
        ObjectNode control = head(node);
        control.set("props", props(node));
        control.putArray("links").addObject().put("href", node.getURI()).put("rel", "canonical");
        control.putArray("parts").add(statement(node));
        ArrayNode below = OscalDocument.array();
        standards.children(node).stream().filter(child -> !standards.isRequirement(child)).forEach(child -> below.add(control(child)));
        OscalDocument.list(control, "controls", below);
        return control;
    }

    private ObjectNode head(Node node) {
        String title = Graphs.text(graph, node, DCTerms.title.asNode()).orElseGet(() -> Graphs.label(graph, node));
        return OscalDocument.object().put("id", OscalNames.token(node)).put("class", OscalNames.kebab(Namespaces.localName(kinds(node).get(0).getURI()))).put("title", Markup.of(title));
    }

    /** The classes of a provision, kinds of provision before others. */
    private List<Node> kinds(Node node) {
        return Graphs.objects(graph, node, RDF.type.asNode()).stream().sorted(Comparator.comparing((Node kind) -> !provisions.contains(kind))).toList();
    }

    private ArrayNode props(Node node) {
        ArrayNode props = OscalDocument.array();
        String label = Graphs.text(graph, node, SKOS.altLabel.asNode()).or(() -> Graphs.text(graph, node, SKOS.notation.asNode())).orElseGet(() -> Namespaces.localName(node.getURI()));
        props.addObject().put("name", "label").put("value", label);
        kinds(node).stream().skip(1).forEach(kind -> props.add(CarriedProperties.property("kind", kind.getURI())));
        if (!standards.isRequirement(node) && !graph.contains(node, DCTerms.title.asNode(), Node.ANY)) {
            props.add(CarriedProperties.property("untitled", "true"));
        }
        CarriedProperties.write(graph, node, IN_FIELDS, label, losses, props);
        if (graph.contains(Node.ANY, SETS_DATE_FOR, node)) {
            losses.note("legal-dates", label);
        }
        return props;
    }

    private ObjectNode statement(Node node) {
        Optional<String> text = Graphs.text(graph, node, Aims.TEXT);
        ObjectNode statement = OscalDocument.object().put("id", OscalNames.token(node) + "_smt").put("name", "statement");
        if (text.isEmpty()) {
            statement.put("class", "pointer");
        }
        statement.put("prose", Markup.of(text.orElseGet(() -> "The words stand in " + name + ", " + Graphs.text(graph, node, SKOS.notation.asNode()).orElse(Graphs.label(graph, node)) + ".")));
        ArrayNode items = OscalDocument.array();
        standards.children(node).stream().filter(standards::isRequirement).forEach(requirement -> items.add(item(requirement)));
        OscalDocument.list(statement, "parts", items);
        return statement;
    }

    private ObjectNode item(Node requirement) {
        ObjectNode item = OscalDocument.object().put("id", OscalNames.token(requirement)).put("name", "item").put("class", "requirement");
        item.set("props", props(requirement));
        return item.put("prose", Markup.of(Graphs.text(graph, requirement, DCTerms.description.asNode()).orElseThrow()));
    }
}
