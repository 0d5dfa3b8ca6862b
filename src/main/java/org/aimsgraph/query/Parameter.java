package org.aimsgraph.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a reader of a question may set.
 *
 * @param name         the variable that it binds, such as {@code standard}
 * @param description  what it means, in one sentence
 * @param type         the class or datatype of its values
 * @param literal      whether {@code type} is a datatype
 * @param scheme       the code list that its values are from
 * @param defaultValue what holds when nothing is given
 * @param optional     whether the question can be asked without a value
 */
public record Parameter(String name, String description, Node type, boolean literal, Optional<Node> scheme, Optional<Node> defaultValue, boolean optional) {
    /** The parameter that stands for the day a question is asked as of; the edge knows its default. */
    public static final String AS_OF = "asOf";

    /** A variable of a query that nobody described: any term, told by its form. */
    public static Parameter undescribed(String variable) {
        return new Parameter(variable, "A value for ?" + variable + ": an IRI, a prefixed name, a date, a number, true, false or text.", RDFS.Resource.asNode(), false, Optional.empty(), Optional.empty(), true);
    }

    /** Whether its values may be of any type. */
    public boolean anything() {
        return type.equals(RDFS.Resource.asNode());
    }

    /** The name as people write it: {@code as-of} for {@code asOf}. */
    public String option() {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
