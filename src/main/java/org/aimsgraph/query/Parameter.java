package org.aimsgraph.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a reader of a question may set.
 *
 * @param name         the variable that it binds, such as {@code standard}
 * @param description  what it means, in one sentence
 * @param type         the class or datatype of its values
 * @param literal      whether {@code type} is a datatype
 * @param defaultValue what holds when nothing is given
 * @param optional     whether the question can be asked without a value
 */
public record Parameter(String name, String description, Node type, boolean literal, Optional<Node> defaultValue, boolean optional) {
    /** The parameter that stands for the day a question is asked as of; the edge knows its default. */
    public static final String AS_OF = "asOf";

    /** The name as people write it: {@code as-of} for {@code asOf}. */
    public String option() {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
