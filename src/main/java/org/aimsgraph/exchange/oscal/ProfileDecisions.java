package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The Statement of Applicability that a profile makes: a line for each control that it includes or excludes. */
final class ProfileDecisions {
    private static final Node DECISION = term("ApplicabilityDecision");
    private static final Node OWN_CONTROL = term("OwnControl");
    private static final Node INCLUDED = NodeFactory.createURI(Namespaces.CODE + "applicability-included");

    private final OscalSource source;
    private final Surroundings surroundings;
    private final Losses losses;
    private final Controls controls;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Node statement;
    /** What our properties say, line by line, under the control that they are added to or grouped by. */
    private final Map<Node, List<List<JsonNode>>> said = new LinkedHashMap<>();

    ProfileDecisions(OscalSource source, Surroundings surroundings, Losses losses) {
        this.source = source;
        this.surroundings = surroundings;
        this.losses = losses;
        this.controls = new Controls(surroundings.library().graph());
        this.statement = CatalogProvisions.canonical(source.metadata()).filter(any -> isOurs()).orElseGet(() -> NodeFactory.createURI(surroundings.namespace() + "soa-" + OscalNames.slug(source.title())));
    }

    Graph graph() {
        readStatement();
        gather(source.metadata().path("props"));
        source.body().at("/modify/alters").forEach(this::readAlter);
        if (source.body().at("/modify/set-parameters").size() > 0) {
            losses.note("set-parameters", source.title());
        }
        if (source.body().has("merge") && !source.body().get("merge").path("as-is").asBoolean()) {
            losses.note("structure", source.title());
        }
        for (int each = 0; each < source.body().get("imports").size(); each++) {
            readImport(source.body().get("imports").get(each), "/imports/" + each);
        }
        return graph;
    }

    /** Whether the profile was written here, so that it tells the name of the statement. */
    private boolean isOurs() {
        return CarriedProperties.value(source.metadata().path("props"), "name").isPresent();
    }

    private void readStatement() {
        JsonNode metadata = source.metadata();
        say(statement, RDF.type.asNode(), Aims.STATEMENT_OF_APPLICABILITY);
        CarriedProperties.read(StreamSupport.stream(metadata.path("props").spliterator(), false).filter(prop -> !prop.has("group")).toList(), statement, graph);
        if (!isOurs()) {
            say(statement, RDFS.label.asNode(), english(source.title()));
            say(statement, term("versionNumber"), NodeFactory.createLiteralString(metadata.get("version").asText()));
            say(statement, DCTerms.source.asNode(), NodeFactory.createURI("urn:uuid:" + source.uuid()));
            if (metadata.has("remarks") || metadata.has("roles") || metadata.has("parties") || metadata.has("revisions") || metadata.has("props")) {
                losses.note("metadata", source.title());
            }
        }
    }

    private void readAlter(JsonNode alter) {
        alter.path("adds").forEach(add -> gather(add.path("props")));
        boolean onlyOurs = !alter.has("removes") && StreamSupport.stream(alter.path("adds").spliterator(), false)
                .allMatch(add -> !add.has("parts") && !add.has("params") && !add.has("title") && !add.has("links") && StreamSupport.stream(add.path("props").spliterator(), false).allMatch(CarriedProperties::isOurs));
        if (!onlyOurs) {
            losses.note("alterations", alter.path("control-id").asText());
        }
    }

    private void gather(JsonNode props) {
        StreamSupport.stream(props.spliterator(), false).filter(prop -> CarriedProperties.isOurs(prop) && prop.has("group")).collect(Collectors.groupingBy(prop -> prop.get("group").asText(), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(line -> line.stream().filter(prop -> prop.get("name").asText().equals("control")).findFirst()
                        .flatMap(control -> OscalNames.iri(control.get("value").asText())).ifPresent(control -> said.computeIfAbsent(control, key -> new ArrayList<>()).add(line)));
    }

    private void readImport(JsonNode selection, String pointer) {
        String address = address(selection.get("href").asText());
        Optional<Node> standard = controls.standard(address);
        Set<Node> included = new LinkedHashSet<>();
        if (selection.has("include-controls")) {
            included.addAll(selected(selection.get("include-controls"), standard, pointer + "/include-controls"));
        } else {
            included.addAll(standard.map(controls::all).orElseThrow(() -> source.refusal(pointer, "all controls of '" + address + "' are included, but that catalogue is not shipped, so nobody can list them here. Name the controls, or import the resolved catalog.")));
        }
        Set<Node> excluded = new LinkedHashSet<>(selected(selection.path("exclude-controls"), standard, pointer + "/exclude-controls"));
        included.removeAll(excluded);
        included.forEach(control -> decide(control, true));
        excluded.forEach(control -> decide(control, false));
    }

    /** Where a catalogue is: an address, or those of the resource in the back matter that the address points to. */
    private String address(String href) {
        return href.startsWith("#") ? StreamSupport.stream(source.body().at("/back-matter/resources").spliterator(), false).filter(resource -> ("#" + resource.path("uuid").asText()).equals(href))
                .flatMap(resource -> StreamSupport.stream(resource.path("rlinks").spliterator(), false)).map(link -> link.get("href").asText()).collect(Collectors.joining(" ")) : href;
    }

    private List<Node> selected(JsonNode selections, Optional<Node> standard, String pointer) {
        List<Node> selected = new ArrayList<>();
        for (int each = 0; each < selections.size(); each++) {
            JsonNode selection = selections.get(each);
            String place = pointer + "/" + each;
            boolean below = selection.path("with-child-controls").asText().equals("yes");
            for (int id = 0; id < selection.path("with-ids").size(); id++) {
                selected.addAll(control(selection.get("with-ids").get(id).asText(), standard, below, place + "/with-ids/" + id));
            }
            for (JsonNode pattern : selection.path("matching")) {
                Node known = standard.orElseThrow(() -> source.refusal(place + "/matching", "controls are chosen by a pattern, but their catalogue is not shipped, so nobody can list them here. Name the controls, or import the resolved catalog."));
                Pattern glob = Pattern.compile(Pattern.quote(pattern.path("pattern").asText()).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
                controls.all(known).stream().filter(control -> glob.matcher(OscalNames.token(control)).matches()).forEach(selected::add);
            }
        }
        return selected;
    }

    private List<Node> control(String id, Optional<Node> standard, boolean below, String pointer) {
        Optional<Node> known = controls.find(id, standard);
        if (known.isPresent()) {
            return below ? controls.below(known.get()) : List.of(known.get());
        }
        if (standard.isPresent()) {
            throw source.refusal(pointer, "'" + id + "' is no provision of " + controls.label(standard.get()) + ". Correct the id; nothing was read.");
        }
        losses.note(below ? "child-controls" : "titles", id);
        Node own = NodeFactory.createURI(surroundings.namespace() + "control-" + OscalNames.slug(id));
        say(own, RDF.type.asNode(), OWN_CONTROL);
        say(own, RDFS.label.asNode(), english(id));
        say(own, SKOS.notation.asNode(), NodeFactory.createLiteralString(id));
        return List.of(own);
    }

    private void decide(Node control, boolean included) {
        List<List<JsonNode>> lines = said.getOrDefault(control, List.of(List.of()));
        for (List<JsonNode> props : lines) {
            Node line = props.stream().filter(prop -> prop.get("name").asText().equals("record")).flatMap(prop -> OscalNames.iri(prop.get("value").asText()).stream()).findFirst().orElseGet(() -> NodeFactory.createURI(statement.getURI() + "-" + Namespaces.localName(control.getURI())));
            say(statement, Aims.HAS_LINE, line);
            say(line, RDF.type.asNode(), DECISION);
            CarriedProperties.read(props, line, graph);
            if (props.isEmpty()) {
                say(line, RDFS.label.asNode(), english("Decision on " + Namespaces.localName(control.getURI())));
                say(line, Aims.DECIDES_ON, control);
                say(line, Aims.APPLICABILITY, included ? INCLUDED : Aims.EXCLUDED);
            }
        }
    }

    private void say(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
