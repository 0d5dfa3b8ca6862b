package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** A document that is being written: what all models have, that is identifiers, metadata and back matter. */
final class OscalDocument {
    private final OscalModel model;
    private final ObjectNode body = object();
    private final ObjectNode metadata = object();
    private final Map<String, ObjectNode> resources = new LinkedHashMap<>();

    /**
     * @param subject what the document is about; with the model it makes the identifier of the document
     * @param day     as of when the document is true; no clock is read
     */
    OscalDocument(OscalModel model, Node subject, String title, String version, LocalDate day) {
        this.model = model;
        body.put("uuid", OscalNames.uuid(subject.getURI() + "#" + model.root()));
        metadata.put("title", Markup.of(title)).put("last-modified", time(day)).put("version", version).put("oscal-version", model.version());
        body.set("metadata", metadata);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The beginning of a day as OSCAL writes times. */
    static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** A new object with the UUID that an IRI has. */
    static ObjectNode identified(String iri) {
        return object().put("uuid", OscalNames.uuid(iri));
    }

    /** A list as a field, left out where it is empty, as OSCAL asks. */
    static void list(ObjectNode object, String field, ArrayNode list) {
        if (!list.isEmpty()) {
            object.set(field, list);
        }
    }

    ObjectNode body() {
        return body;
    }

    ObjectNode metadata() {
        return metadata;
    }

    /** Says of which IRI of ours the document speaks, so that it can be read back under the same name. */
    void canonical(Node node) {
        metadata.withArray("links").addObject().put("href", node.getURI()).put("rel", "canonical");
    }

    /** A record as a resource of the back matter; the UUID by which the document can point to it. */
    String resource(String iri, String title) {
        String uuid = OscalNames.uuid(iri);
        ObjectNode resource = object().put("uuid", uuid).put("title", Markup.of(title));
        resource.putArray("rlinks").addObject().put("href", iri);
        resources.putIfAbsent(uuid, resource);
        return uuid;
    }

    /** A file beside this one, such as the catalogue of a standard, as a resource that links point to. */
    String file(String name, String title, Node subject) {
        String uuid = OscalNames.uuid(subject.getURI() + "#" + name);
        ObjectNode resource = object().put("uuid", uuid).put("title", Markup.of(title));
        resource.putArray("rlinks").addObject().put("href", name).put("media-type", "application/oscal+json");
        resources.putIfAbsent(uuid, resource);
        return "#" + uuid;
    }

    /** The whole document. */
    ObjectNode document() {
        if (!resources.isEmpty()) {
            ArrayNode sorted = body.putObject("back-matter").putArray("resources");
            resources.values().stream().sorted(Comparator.comparing(resource -> resource.get("title").asText() + resource.get("uuid").asText())).forEach(sorted::add);
        }
        return object().set(model.root(), body);
    }

    /** A name for people of a code such as {@code code:treatment-status-done}: its last part. */
    static String code(Node code, String scheme) {
        String local = Namespaces.localName(code.getURI());
        return local.startsWith(scheme + "-") ? local.substring(scheme.length() + 1) : local;
    }
}
