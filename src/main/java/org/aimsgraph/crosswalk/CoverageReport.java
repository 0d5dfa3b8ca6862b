package org.aimsgraph.crosswalk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far one standard is covered by another.
 *
 * @param units        each requirement, in reading order
 * @param groups       the provisions that hold them, in reading order
 * @param typed        how many stated pairs name a relation
 * @param intersecting how many of those say no more than that the two share something
 * @param disagreeing  on how many pairs two sources exclude each other
 */
public record CoverageReport(Scope from, Scope to, List<UnitCoverage> units, List<GroupCoverage> groups, long typed, long intersecting, int disagreeing) {
    public CoverageReport {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
    }

    /** How many units are covered how far. */
    public Map<Coverage, Integer> counts() {
        return counts(units);
    }

    static Map<Coverage, Integer> counts(List<UnitCoverage> units) {
        Map<Coverage, Integer> counts = new EnumMap<>(Coverage.class);
        for (Coverage coverage : Coverage.values()) {
            counts.put(coverage, 0);
        }
        units.forEach(unit -> counts.merge(unit.coverage(), 1, Integer::sum));
        return counts;
    }
}
