package org.aimsgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The prefixes that every file, page and answer of the project uses, and short names made with them. */
public final class Namespaces {
    public static final String BASE = "https://w3id.org/aims-graph/";
    public static final String AIMS = BASE + "ns#";
    public static final String STANDARD = BASE + "standard/";
    public static final String ISO42001 = STANDARD + "iso-iec-42001-2023/";
    public static final String ISO17021 = STANDARD + "iso-iec-17021-1-2015/";
    public static final String SHAPE = BASE + "shape/";
    public static final String CODE = BASE + "code/";

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("aims", AIMS);
        PREFIXES.put("iso42001", ISO42001);
        PREFIXES.put("iso17021", ISO17021);
        PREFIXES.put("standard", STANDARD);
        PREFIXES.put("shape", SHAPE);
        PREFIXES.put("code", CODE);
        PREFIXES.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        PREFIXES.put("owl", "http://www.w3.org/2002/07/owl#");
        PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
        PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
        PREFIXES.put("prov", "http://www.w3.org/ns/prov#");
        PREFIXES.put("org", "http://www.w3.org/ns/org#");
        PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
        PREFIXES.put("sh", "http://www.w3.org/ns/shacl#");
        PREFIXES.put("earl", "http://www.w3.org/ns/earl#");
        PREFIXES.put("airo", "https://w3id.org/airo#");
    }

    private Namespaces() {}

    /** Prefix to namespace, in the order in which files declare them. */
    public static Map<String, String> prefixes() {
        return Map.copyOf(PREFIXES);
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
