package org.aimsgraph.exchange.bridge.jsonld;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import com.apicatalog.jsonld.JsonLdOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.TurtleReader;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/** Reads records in JSON-LD whose context is ours or stands in the file itself; no context is fetched. */
public final class JsonLdImport implements Importer {
    @Override
    public String format() {
        return "json-ld";
    }

    @Override
    public String description() {
        return "records in JSON-LD, with our context or one within the file";
    }

    @Override
    public boolean recognises(Source source) {
        return List.of("json", "jsonld").contains(source.extension()) && source.start().contains("\"@context\"");
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        look(Entry.ofJson(source).value(), "", source.name(), losses);
        Context settings = new Context();
        settings.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(new OurContext(surroundings.library().graph())));
        return TurtleReader.parse(source.bytes(), Lang.JSONLD11, settings, source.name());
    }

    /** Refuses contexts of others, and notes graphs with a name, whose statements are not read. */
    private static void look(JsonNode node, String place, String file, Losses losses) {
        if (node.has("@graph") && node.has("@id")) {
            losses.note("named-graph", node.get("@id").asText());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            if (field.getKey().equals("@context")) {
                requireKnown(field.getValue(), at, file);
            } else {
                look(field.getValue(), at, file, losses);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            look(node.get(i), place + "[" + i + "]", file, losses);
        }
    }

    private static void requireKnown(JsonNode context, String place, String file) {
        JsonNode address = context.isObject() ? context.path("@import") : context;
        if (address.isTextual() && !address.asText().equals(JsonLdContext.ADDRESS)) {
            throw new AimsException(BAD_VALUE, "%s, %s: the context %s is not fetched. Write its terms into the file, or use %s.", file, place, address.asText(), JsonLdContext.ADDRESS);
        }
        if (context.isArray()) {
            context.forEach(part -> requireKnown(part, place, file));
        }
        context.properties().forEach(term -> requireKnown(term.getValue().path("@context"), place + "." + term.getKey(), file));
    }
}
