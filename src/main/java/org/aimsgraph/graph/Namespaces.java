package org.aimsgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The prefixes that every file, page and answer of the project uses, and short names made with them. They stand in
 * {@code ontology/prefixes.tsv}, so that a new catalogue needs no Java.
 */
public final class Namespaces {
    public static final String BASE = "https://w3id.org/aims-graph/";
    public static final String AIMS = BASE + "ns#";
    public static final String STANDARD = BASE + "standard/";
    public static final String ISO42001 = STANDARD + "iso-iec-42001-2023/";
    public static final String ISO17021 = STANDARD + "iso-iec-17021-1-2015/";
    public static final String SHAPE = BASE + "shape/";
    public static final String CODE = BASE + "code/";

    private static final Map<String, String> PREFIXES = Tables.read("aims/ontology/prefixes.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1), (one, other) -> one, LinkedHashMap::new));

    private Namespaces() {}

    /** Prefix to namespace, in the order in which files declare them. */
    public static Map<String, String> prefixes() {
        return Map.copyOf(PREFIXES);
    }

    /** The prefixes of a graph's own names, so that a text declares no more than it uses. */
    public static Map<String, String> usedIn(Graph graph) {
        Map<String, String> used = new TreeMap<>();
        graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())).distinct()
                .map(node -> node.isURI() ? shorten(node.getURI()) : node.isLiteral() ? shorten(node.getLiteralDatatypeURI()) : "")
                .filter(name -> PREFIXES.containsKey(name.substring(0, Math.max(0, name.indexOf(':')))))
                .map(name -> name.substring(0, name.indexOf(':'))).forEach(prefix -> used.put(prefix, PREFIXES.get(prefix)));
        return used;
    }

    /** What a name begins with, up to its last slash or hash; empty where nothing stands before it. */
    public static Optional<String> beginning(Node node) {
        String iri = node.isURI() ? node.getURI() : "";
        String beginning = iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return beginning.isEmpty() || beginning.endsWith("://") ? Optional.empty() : Optional.of(beginning);
    }

    /** {@code aims:Risk} for the full IRI; the IRI itself where no prefix of ours fits. */
    public static String shorten(String iri) {
        String best = null;
        for (Map.Entry<String, String> entry : PREFIXES.entrySet()) {
            String namespace = entry.getValue();
            if (iri.startsWith(namespace) && iri.length() > namespace.length()
                    && (best == null || namespace.length() > PREFIXES.get(best).length())) {
                best = entry.getKey();
            }
        }
        return best == null ? iri : best + ":" + iri.substring(PREFIXES.get(best).length());
    }

    /** The full IRI of a prefixed name, or empty if its prefix is none of ours. */
    public static Optional<String> expand(String prefixedName) {
        int colon = prefixedName.indexOf(':');
        return colon < 0 ? Optional.empty()
                : Optional.ofNullable(PREFIXES.get(prefixedName.substring(0, colon)))
                        .map(namespace -> namespace + prefixedName.substring(colon + 1));
    }

    /** What stands after the last {@code #} or {@code /}. */
    public static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
