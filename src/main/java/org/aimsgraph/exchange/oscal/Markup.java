package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as OSCAL's markup, which is Markdown, and back. */
final class Markup {
    private static final Pattern INSERT = Pattern.compile("\\{\\{\\s*(?:insert:\\s*)?param,?\\s*([^}\\s]+)\\s*}}");

    private Markup() {}

    /** The text with a backslash before whatever Markdown would take for its own. An underscore within a word means nothing to it. */
    static String of(String text) {
        return text.strip().replaceAll("[\\\\`*\\[\\]<]", "\\\\$0").replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_");
    }

    /** The words of a markup, with what stands for a parameter replaced by its label in square brackets. */
    static String plain(String markup, Map<String, String> parameters) {
        String filled = INSERT.matcher(markup).replaceAll(found -> Matcher.quoteReplacement("[" + parameters.getOrDefault(found.group(1), found.group(1)) + "]"));
        return filled.replaceAll("\\\\([\\\\`*\\[\\]<>_{}()#+\\-.!~^\"'&|])", "$1").strip();
    }

    static String plain(String markup) {
        return plain(markup, Map.of());
    }

    /** What people read in the place of each parameter of a control. */
    static Map<String, String> parameters(JsonNode control) {
        Map<String, String> labels = new HashMap<>();
        for (JsonNode parameter : control.path("params")) {
            String id = parameter.path("id").asText();
            labels.put(id, parameter.hasNonNull("label") ? parameter.get("label").asText() : id);
        }
        return labels;
    }
}
