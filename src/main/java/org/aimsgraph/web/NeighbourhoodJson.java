package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A neighbourhood for the script that draws it: the thing, and a list of links with what they lead to. */
final class NeighbourhoodJson {
    private static final JsonFactory JSON = new JsonFactory();

    private NeighbourhoodJson() {}

    static String write(Neighbourhood here) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("node", here.node());
            json.writeStringField("name", here.name());
            json.writeStringField("kind", here.kind());
            json.writeArrayFieldStart("links");
            for (Neighbourhood.Group group : here.groups()) {
                for (Neighbourhood.Neighbour neighbour : group.neighbours()) {
                    json.writeStartObject();
                    json.writeStringField("property", group.property());
                    json.writeBooleanField("in", group.in());
                    json.writeStringField("node", neighbour.node());
                    json.writeStringField("name", neighbour.name());
                    json.writeStringField("kind", neighbour.kind());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
