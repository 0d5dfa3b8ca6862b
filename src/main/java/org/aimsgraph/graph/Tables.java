package org.aimsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small tab-separated tables that are shipped with the program: prefixes, slots, forms of citation. */
public final class Tables {
    private Tables() {}

    /** The tables of a folder such as {@code aims/ontology/bridges/}, as resources in the order of their names. */
    public static List<String> below(String folder) {
        return Resources.below(folder, ".tsv");
    }

    /** The rows of a table without its comment lines, cell by cell. */
    public static List<List<String>> read(String resource) {
        try (InputStream stream = Resources.open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
