package org.aimsgraph.exchange.bridge.ciso;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of CISO Assistant for set relations, and our codes. */
final class CisoRelations {
    private static final Map<String, String> CODES = Map.of("equal", "equal", "subset", "subset-of", "superset", "superset-of", "intersect", "intersects-with", "not_related", "no-relationship");
    private static final Map<String, String> WORDS = CODES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    /** What SSSOM says of such a pair in the terms of SKOS. */
    private static final Map<String, String> PREDICATES = Map.of("equal", "skos:exactMatch", "subset", "skos:broadMatch", "superset", "skos:narrowMatch", "intersect", "skos:closeMatch", "not_related", "skos:mappingRelation");
    private static final Map<String, String> INVERSES = Map.of("subset", "superset", "superset", "subset");

    private CisoRelations() {}

    static boolean knows(String word) {
        return CODES.containsKey(word);
    }

    static String code(String word) {
        return "code:set-relation-" + CODES.get(word);
    }

    static String predicate(String word) {
        return PREDICATES.get(word);
    }

    static String inverse(String word) {
        return INVERSES.getOrDefault(word, word);
    }

    /** The word for the local name of a code. */
    static Optional<String> word(String code) {
        return Optional.ofNullable(WORDS.get(code.replaceFirst("^set-relation-", "")));
    }
}
