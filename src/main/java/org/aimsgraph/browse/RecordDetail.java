package org.aimsgraph.browse;

import java.util.List;
import java.util.Optional;

/**
 * All that the records say of one thing, and what points to it.
 *
 * @param entry   its names and classes
 * @param states  what it states, by property
 * @param linked  what points to it, by property, the first few hundred
 * @param pointed how many statements point to it in all
 */
public record RecordDetail(RecordEntry entry, List<Statement> states, List<Statement> linked, int pointed) {
    /** The values of one property, or what points by it. */
    public record Statement(Named property, List<Value> values) {}

    /**
     * A value.
     *
     * @param thing    the thing that it is, unless it is a literal
     * @param text     the text of a literal
     * @param datatype the datatype of a literal in short
     * @param language the language of a literal, where it has one
     */
    public record Value(Optional<Named> thing, Optional<String> text, Optional<String> datatype, Optional<String> language) {}
}
