package org.aimsgraph.crosswalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of how two provisions relate.
 *
 * @param possible the relations that are not ruled out, in their order; one where the relation is known
 */
public record Relation(Set<SetRelation> possible) {
    /** Nothing is known. */
    public static final Relation ANY = new Relation(EnumSet.allOf(SetRelation.class));
    /** They have something in common, and that is all that is known: what a published crosswalk without relation types says. */
    public static final Relation RELATED = new Relation(EnumSet.complementOf(EnumSet.of(SetRelation.NO_RELATIONSHIP)));

    public Relation {
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("two provisions relate in one way at least");
        }
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    public static Relation of(SetRelation relation) {
        return new Relation(EnumSet.of(relation));
    }

    /** The one relation that is left. */
    public Optional<SetRelation> definite() {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    public boolean is(SetRelation relation) {
        return definite().filter(relation::equals).isPresent();
    }

    /** Whether the two certainly have something in common. */
    public boolean surelyRelated() {
        return !possible.contains(SetRelation.NO_RELATIONSHIP);
    }

    /** Such as {@code subset of} or {@code subset of or intersects with}. */
    public String words() {
        if (equals(ANY)) {
            return "any";
        }
        return equals(RELATED) ? "related" : possible.stream().map(SetRelation::words).collect(Collectors.joining(" or "));
    }
}
