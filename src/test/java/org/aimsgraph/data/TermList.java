package org.aimsgraph.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The terms that one vocabulary defines. */
public record TermList(Path file, String namespace, String head, Set<String> terms) {
    /** The lists of all reused vocabularies. */
    public static List<TermList> all() {
        return ProjectFiles.endingWith(".tsv", "ontology/terms").stream().map(TermList::read).toList();
    }

    private static TermList read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String head = String.join("\n", lines.stream().filter(line -> line.startsWith("# ")).toList());
            String namespace = lines.stream().filter(line -> line.startsWith("# vocabulary: ")).findFirst().orElseThrow().substring("# vocabulary: ".length()).strip();
            Set<String> terms = new HashSet<>();
            lines.stream().filter(line -> !line.startsWith("#") && !line.startsWith("iri\t") && !line.isBlank()).forEach(line -> terms.add(line.split("\t")[0]));
            return new TermList(file, namespace, head, terms);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether an IRI pretends to be a term of this vocabulary; the namespace itself is no term. */
    public boolean lacks(String iri) {
        return iri.startsWith(namespace) && !iri.equals(namespace) && !terms.contains(iri) && !iri.substring(namespace.length()).contains("/");
    }
}
