package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aimsgraph.crosswalk.RelationTable;
import org.aimsgraph.crosswalk.SetRelation;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The rows of a mapping collection. A map between several provisions relates them together, not one by one: its rows name no relation. */
final class MappingRows {
    private static final String UNSPECIFIED_LICENCE = "https://w3id.org/sssom/license/unspecified";
    private static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Map<String, String> JUSTIFICATIONS = Map.of("human", "ManualMappingCuration", "automation", "UnspecifiedMatching", "hybrid", "CompositeMatching");

    private final OscalSource source;
    private final Surroundings surroundings;
    private final Losses losses;
    private final Controls controls;
    private final RelationTable table;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Map<String, Integer> names = new HashMap<>();
    private final boolean ours;
    private final Node set;

    MappingRows(OscalSource source, Surroundings surroundings, Losses losses) {
        this.source = source;
        this.surroundings = surroundings;
        this.losses = losses;
        this.controls = new Controls(surroundings.library().graph());
        this.table = new RelationTable(surroundings.library().graph());
        Optional<Node> canonical = CatalogProvisions.canonical(source.metadata()).filter(node -> node.getURI().startsWith(Namespaces.BASE));
        this.ours = canonical.isPresent();
        this.set = canonical.orElseGet(() -> NodeFactory.createURI(surroundings.namespace() + "mapping-" + OscalNames.slug(source.title())));
    }

    Graph graph() {
        JsonNode metadata = source.metadata();
        say(set, RDF.type.asNode(), Sssom.MAPPING_SET);
        say(set, DCTerms.title.asNode(), text(source.title()));
        say(set, NodeFactory.createURI("http://www.w3.org/2002/07/owl#versionInfo"), text(metadata.get("version").asText()));
        say(set, DCTerms.description.asNode(), text(Markup.plain(source.body().at("/provenance/mapping-description").asText())));
        List<Node> licences = StreamSupport.stream(metadata.path("links").spliterator(), false).filter(link -> link.path("rel").asText().equals("license")).flatMap(link -> OscalNames.iri(link.get("href").asText()).stream()).distinct().toList();
        say(set, DCTerms.license.asNode(), licences.size() == 1 ? licences.get(0) : NodeFactory.createURI(UNSPECIFIED_LICENCE));
        if (!ours && (metadata.has("roles") || metadata.has("parties") || metadata.has("revisions") || metadata.has("remarks"))) {
            losses.note("metadata", source.title());
        }
        JsonNode mappings = source.body().get("mappings");
        if (mappings.isObject()) {                                             // one mapping is no list in some writers
            readMapping(mappings, "/mappings");
        }
        for (int each = 0; mappings.isArray() && each < mappings.size(); each++) {
            readMapping(mappings.get(each), "/mappings/" + each);
        }
        return graph;
    }

    private void readMapping(JsonNode mapping, String pointer) {
        Side from = side(mapping.get("source-resource"));
        Side to = side(mapping.get("target-resource"));
        for (int each = 0; each < mapping.get("maps").size(); each++) {
            readMap(mapping.get("maps").get(each), mapping, from, to, pointer + "/maps/" + each);
        }
        readGaps(mapping, from, to);
        if (mapping.has("target-gap-summary")) {
            losses.note("target-gaps", source.title());
        }
    }

    /** One of the two standards: that which is shipped, else one that is named after the file. */
    private record Side(Optional<Node> known, Node standard) {}

    private Side side(JsonNode resource) {
        String href = resource.get("href").asText();
        String address = href.startsWith("#") ? StreamSupport.stream(source.body().at("/back-matter/resources").spliterator(), false).filter(each -> ("#" + each.path("uuid").asText()).equals(href))
                .flatMap(each -> StreamSupport.stream(each.path("rlinks").spliterator(), false)).map(link -> link.get("href").asText()).collect(Collectors.joining(" ")) : href;
        Optional<Node> known = controls.standard(address);
        return new Side(known, known.orElseGet(() -> NodeFactory.createURI(surroundings.namespace() + OscalNames.slug(Namespaces.localName("/" + address).replaceFirst("(?i)\\.(json|xml|ya?ml)$", "").replaceFirst("(?i)_?catalog$", "")))));
    }

    private Node end(JsonNode item, Side side, String pointer) {
        String id = item.get("id-ref").asText();
        Optional<Node> found = controls.find(id, side.known);
        if (found.isEmpty() && side.known.isPresent()) {
            throw source.refusal(pointer, "'" + id + "' is no provision of " + controls.label(side.known.get()) + ". Correct the id; nothing was read.");
        }
        return found.orElseGet(() -> OscalNames.below(side.standard, id));
    }

    private void readMap(JsonNode map, JsonNode mapping, Side from, Side to, String pointer) {
        String token = map.get("relationship").asText();
        boolean foreign = map.has("ns") && !map.get("ns").asText().equals("http://csrc.nist.gov/ns/oscal");
        Optional<SetRelation> relation = foreign ? Optional.empty() : Optional.of(SetRelations.relation(token).orElseThrow(() -> source.refusal(pointer + "/relationship",
                "'" + token + "' is no relationship of OSCAL. Use one of " + String.join(", ", SetRelations.TOKENS) + ", or name the namespace that it is from.")));
        if (foreign && !map.get("ns").asText().equals(OscalNames.NAMESPACE)) {
            losses.note("relationships", token);
        }
        boolean several = map.get("sources").size() > 1 || map.get("targets").size() > 1;
        if (several) {
            losses.note("sets", pointer);
        }
        if (map.has("qualifiers")) {
            losses.note("qualifiers", pointer);
        }
        if (map.has("coverage")) {
            losses.note("coverage", pointer);
        }
        for (int one = 0; one < map.get("sources").size(); one++) {
            for (int other = 0; other < map.get("targets").size(); other++) {
                Node subject = end(map.get("sources").get(one), from, pointer + "/sources/" + one);
                Node object = end(map.get("targets").get(other), to, pointer + "/targets/" + other);
                Node row = row(subject, Namespaces.localName(object.getURI()), object);
                Optional<SetRelation> known = relation.filter(any -> !several);
                known.ifPresent(definite -> say(row, Aims.SET_RELATION, definite.code()));
                Optional<String> rationale = ours ? textOf(map, "matching-rationale") : textOf(map, "matching-rationale").or(() -> textOf(mapping, "matching-rationale")).or(() -> textOf(source.body().get("provenance"), "matching-rationale"));
                rationale.filter(any -> known.isPresent() || ours).ifPresent(ground -> say(row, Aims.SET_RELATION_RATIONALE, code("set-relation-rationale-" + ground)));
                say(row, Sssom.PREDICATE, predicate(map.path("props"), token, known));
                confidence(map.path("confidence-score").path("percentage").asText(""), row, pointer + "/confidence-score/percentage");
                if (map.has("confidence-score") && !map.get("confidence-score").has("percentage")) {
                    losses.note("confidence-category", pointer);
                }
                textOf(map, "remarks").ifPresent(remarks -> say(row, RDFS.comment.asNode(), text(Markup.plain(remarks))));
                details(map.path("props"), textOf(mapping, "method").orElse(source.body().at("/provenance/method").asText()), row);
            }
        }
    }

    private Node predicate(JsonNode props, String token, Optional<SetRelation> relation) {
        return CarriedProperties.value(props, "predicate").flatMap(OscalNames::iri)
                .orElseGet(() -> token.equals("equivalent-to") && relation.isPresent() ? SKOS.exactMatch.asNode() : relation.map(known -> table.predicates(known).get(0)).orElse(SKOS.relatedMatch.asNode()));
    }

    private void readGaps(JsonNode mapping, Side from, Side to) {
        Map<String, List<List<JsonNode>>> said = StreamSupport.stream(mapping.path("props").spliterator(), false).filter(prop -> prop.has("group")).collect(Collectors.groupingBy(prop -> prop.get("group").asText(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().collect(Collectors.groupingBy(props -> value(props, "gap").orElse("")));
        for (JsonNode selection : mapping.path("source-gap-summary").path("unmapped-controls")) {
            for (JsonNode id : selection.path("with-ids")) {
                Node subject = controls.find(id.asText(), from.known).orElseGet(() -> OscalNames.below(from.standard, id.asText()));
                said.getOrDefault(id.asText(), List.of(List.of())).forEach(props -> readGap(subject, props, to));
            }
        }
    }

    private void readGap(Node subject, List<JsonNode> props, Side to) {
        Node row = row(subject, "NoTermFound-in-" + Namespaces.localName(to.standard.getURI()), Sssom.NO_TERM_FOUND);
        say(row, Sssom.OBJECT_SOURCE, to.standard);
        if (!ours || value(props, "relation").isPresent()) {
            say(row, Aims.SET_RELATION, SetRelation.NO_RELATIONSHIP.code());
        }
        say(row, Sssom.PREDICATE, value(props, "predicate").flatMap(OscalNames::iri).orElse(SKOS.mappingRelation.asNode()));
        value(props, "confidence").ifPresent(number -> confidence(number, row, "/mappings"));
        value(props, "comment").ifPresent(comment -> say(row, RDFS.comment.asNode(), text(comment)));
        props.stream().filter(prop -> prop.path("name").asText().equals("rationale")).forEach(prop -> say(row, Aims.SET_RELATION_RATIONALE, code("set-relation-rationale-" + OscalNames.slug(prop.get("value").asText()))));
        details(props, source.body().at("/provenance/method").asText(), row);
    }

    private Node row(Node subject, String end, Node object) {
        String local = Namespaces.localName(subject.getURI()) + "--" + end;
        int times = names.merge(local, 1, Integer::sum);
        Node row = NodeFactory.createURI(set.getURI() + "#" + local + (times == 1 ? "" : "--" + times));
        say(set, Sssom.MAPPINGS, row);
        say(row, RDF.type.asNode(), Sssom.MAPPING);
        say(row, Sssom.SUBJECT, subject);
        say(row, Sssom.OBJECT, object);
        return row;
    }

    private void details(Iterable<JsonNode> props, String method, Node row) {
        say(row, Sssom.MAPPING_JUSTIFICATION, value(props, "justification").flatMap(OscalNames::iri).orElseGet(() -> NodeFactory.createURI(Namespaces.expand("semapv:" + JUSTIFICATIONS.get(method)).orElseThrow())));
        for (JsonNode prop : props) {
            if (CarriedProperties.isOurs(prop)) {
                String value = prop.get("value").asText();
                switch (prop.get("name").asText()) {
                    case "author" -> say(row, Sssom.AUTHOR_LABEL, text(value));
                    case "licence" -> OscalNames.iri(value).ifPresent(licence -> say(row, DCTerms.license.asNode(), licence));
                    case "row" -> OscalNames.iri(value).ifPresent(origin -> say(row, DERIVED_FROM, origin));
                    case "rationale" -> say(row, Aims.SET_RELATION_RATIONALE, code("set-relation-rationale-" + OscalNames.slug(value)));
                    case "possible-relation" -> SetRelations.relation(value).ifPresent(relation -> say(row, Aims.POSSIBLE_RELATION, relation.code()));
                    default -> { }
                }
            }
        }
    }

    private void confidence(String number, Node row, String pointer) {
        if (number.isEmpty()) {
            return;
        }
        if (!number.matches("\\d{1,9}(\\.\\d+)?") || new BigDecimal(number).compareTo(BigDecimal.ONE) > 0) {
            throw source.refusal(pointer, "the confidence " + number + " is no number between 0 and 1. Correct it; nothing was read.");
        }
        say(row, Sssom.CONFIDENCE, NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
    }

    private static Optional<String> value(Iterable<JsonNode> props, String name) {
        return StreamSupport.stream(props.spliterator(), false).filter(prop -> CarriedProperties.isOurs(prop) && prop.path("name").asText().equals(name)).map(prop -> prop.get("value").asText()).findFirst();
    }

    private static Optional<String> textOf(JsonNode object, String field) {
        return Optional.of(object.path(field).asText("")).filter(text -> !text.isBlank());
    }

    private static Node code(String name) {
        return NodeFactory.createURI(Namespaces.CODE + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private void say(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }
}
