package org.aimsgraph.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/**
 * A standard, framework or law that mapping sets relate to others.
 *
 * @param node the standard
 * @param key  its prefix, such as {@code iso27001}, which also stands in addresses
 * @param name as people call it
 */
public record Framework(Node node, String key, String name) {
    private static final String OURS = "iso42001";

    /** All of them, ISO/IEC 42001 first, then by name. */
    static List<Framework> of(Crosswalk crosswalk, Names names) {
        Set<Node> mapped = new LinkedHashSet<>();
        for (Row row : crosswalk.mappings().rows()) {
            mapped.add(crosswalk.standards().standardOf(row.subject()));
            mapped.add(row.target());
        }
        return mapped.stream().flatMap(node -> key(node).map(key -> new Framework(node, key, names.of(node))).stream())
                .sorted(Comparator.comparing((Framework framework) -> !framework.key().equals(OURS)).thenComparing(Framework::name)).toList();
    }

    private static Optional<String> key(Node standard) {
        return Namespaces.prefixes().entrySet().stream().filter(entry -> entry.getValue().equals(standard.getURI() + "/")).map(Map.Entry::getKey).findFirst();
    }
}
