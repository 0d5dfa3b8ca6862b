package org.aimsgraph.exchange.oscal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.crosswalk.SetRelation;

/** The relationships of OSCAL, which are those of NIST IR 8477, and ours. */
final class SetRelations {
    /** What OSCAL knows, for messages. */
    static final List<String> TOKENS = List.of("equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship");

    private SetRelations() {}

    static String token(SetRelation relation) {
        return relation == SetRelation.EQUAL ? "equal-to" : relation.notation();
    }

    /** The relation of a token; what is equivalent has the same duties in other words, so that the sets of duties are equal. */
    static Optional<SetRelation> relation(String token) {
        return token.equals("equivalent-to") ? Optional.of(SetRelation.EQUAL) : Arrays.stream(SetRelation.values()).filter(relation -> token(relation).equals(token)).findFirst();
    }
}
