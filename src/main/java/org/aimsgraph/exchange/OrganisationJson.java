package org.aimsgraph.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Node;

/** An organisation that is served, as JSON. */
public final class OrganisationJson {
    private OrganisationJson() {}

    public static void organisation(Held held, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slug", held.slug());
        json.writeStringField("iri", text(held.organisation().node()));
        json.writeStringField("label", held.organisation().label());
        json.writeStringField("managementSystem", text(held.organisation().managementSystem()));
        json.writeStringField("asOf", held.asOf().toString());
        json.writeNumberField("statements", held.organisation().graph().size());
        json.writeEndObject();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }
}
