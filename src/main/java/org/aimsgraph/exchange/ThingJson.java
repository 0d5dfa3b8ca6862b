package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.difference.ValueChange;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** What a difference speaks of, and what is said otherwise of it, as JSON. */
final class ThingJson {
    private ThingJson() {}

    static void values(List<ValueChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("values");
        for (ValueChange change : changes) {
            json.writeStartObject();
            JsonFiles.strings("path", change.path().stream().map(property -> Namespaces.shorten(property.node().getURI())).toList(), json);
            json.writeStringField("label", change.name());
            things("from", change.gone(), json);
            things("to", change.come(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void thing(String field, Optional<Thing> thing, JsonGenerator json) throws IOException {
        if (thing.isPresent()) {
            json.writeFieldName(field);
            thing(thing.get(), json);
        }
    }

    private static void things(String field, List<Thing> things, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Thing thing : things) {
            thing(thing, json);
        }
        json.writeEndArray();
    }

    /** A literal is its text; the label that a part without a name has in one graph means nothing outside and is left out. */
    private static void thing(Thing thing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (thing.node().isURI()) {
            json.writeStringField("iri", thing.node().getURI());
        }
        json.writeStringField(thing.node().isLiteral() ? "text" : "label", thing.label());
        json.writeEndObject();
    }

    static String iri(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
    }
}
