package org.aimsgraph.crosswalk;

import java.util.List;

/**
 * The pairs between two standards.
 *
 * @param stated        what rows state, in either direction
 * @param inferred      what follows, where it was asked for
 * @param disagreements where two of these cannot both be true
 */
public record CrosswalkReport(Scope from, Scope to, List<Pair> stated, List<Pair> inferred, List<Disagreement> disagreements) {
    public CrosswalkReport {
        stated = List.copyOf(stated);
        inferred = List.copyOf(inferred);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * The crosswalk between two scopes.
     *
     * @param pivots over how many standards between pairs are composed; -1 to infer nothing
     */
    public static CrosswalkReport of(Crosswalk crosswalk, Scope from, Scope to, int pivots) {
        List<Pair> stated = crosswalk.stated(from, to);
        List<Pair> inferred = pivots < 0 ? List.of() : crosswalk.inferred(from, to, pivots);
        List<Disagreement> disagreements = Disagreement.among(stated, inferred);
        // Of a provision of the other standard nobody asks what has no counterpart in the rest of it.
        return new CrosswalkReport(from, to, stated.stream().filter(pair -> to.isWhole() || !pair.isGap()).toList(), inferred.stream().filter(pair -> to.isWhole() || !pair.isGap()).toList(), disagreements);
    }

    public long gaps() {
        return stated.stream().filter(Pair::isGap).count();
    }

    /** How many stated pairs have this relation for certain. */
    public long count(SetRelation relation) {
        return stated.stream().filter(pair -> !pair.isGap() && pair.relation().is(relation)).count();
    }

    /** How many stated pairs name no relation. */
    public long untyped() {
        return stated.stream().filter(pair -> pair.relation().definite().isEmpty()).count();
    }
}
