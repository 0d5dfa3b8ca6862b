package org.aimsgraph.crosswalk;

import org.apache.jena.graph.Node;

/**
 * A standard, or one provision of it with all that stands below.
 *
 * @param standard the standard
 * @param top      the provision; the standard itself where the whole of it is meant
 * @param id       as people write it, such as {@code iso42001} or {@code iso42001:A.6}
 */
public record Scope(Node standard, Node top, String id) {
    public boolean isWhole() {
        return top.equals(standard);
    }
}
