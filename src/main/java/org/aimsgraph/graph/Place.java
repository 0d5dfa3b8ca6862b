package org.aimsgraph.graph;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a statement or a record stands in what a person wrote.
 *
 * @param file the file, as it was named
 * @param line the line, from 1; absent where only the file is known, or where it has no lines
 * @param name what people call the place where there are no lines, such as {@code Risks!F12}
 */
public record Place(String file, OptionalInt line, Optional<String> name) {
    static Place line(String file, long line) {
        return new Place(file, OptionalInt.of(Math.toIntExact(line)), Optional.empty());
    }
}
