package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import org.aimsgraph.problem.AimsException;

/**
 * An OSCAL document that was read and is valid.
 *
 * @param name what messages call the file
 * @param body what stands below the outermost name
 */
record OscalSource(String name, OscalModel model, JsonNode body) {
    JsonNode metadata() {
        return body.get("metadata");
    }

    String title() {
        return Markup.plain(metadata().get("title").asText());
    }

    String uuid() {
        return body.get("uuid").asText();
    }

    /** A refusal that names a place by its JSON pointer below the outermost name. */
    AimsException refusal(String pointer, String reason) {
        return new AimsException(BAD_VALUE, "%s, /%s%s: %s", name, model.root(), pointer, reason);
    }
}
