package org.aimsgraph.citation;

/**
 * Where something stands in a file.
 *
 * @param line the line, from 1; in a document without lines the number of the paragraph or row
 * @param name what people call the place, such as {@code Controls!B4} or {@code paragraph 12}; empty where the line says it
 */
public record Place(int line, String name) {
    static Place line(int line) {
        return new Place(line, "");
    }
}
