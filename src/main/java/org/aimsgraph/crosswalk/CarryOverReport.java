package org.aimsgraph.crosswalk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.graph.Organisation;

/**
 * What an organisation can carry over from one standard to ISO/IEC 42001.
 *
 * @param evidenced    how many provisions of the other standard something is on record for
 * @param provisions   how many there are
 * @param requirements each requirement, in reading order
 * @param further      the fewest records that are still to be made, those first that complete most requirements
 * @param fewest       whether it is proved that fewer do not suffice
 */
public record CarryOverReport(Organisation organisation, Scope from, Scope to, long evidenced, int provisions, List<CarriedRequirement> requirements, List<FurtherRecord> further, boolean fewest) {
    public CarryOverReport {
        requirements = List.copyOf(requirements);
        further = List.copyOf(further);
    }

    /** How many requirements are shown how far. */
    public Map<Coverage, Integer> counts() {
        Map<Coverage, Integer> counts = new EnumMap<>(Coverage.class);
        for (Coverage coverage : List.of(Coverage.FULL, Coverage.PART, Coverage.NONE)) {
            counts.put(coverage, (int) requirements.stream().filter(one -> one.shown() == coverage).count());
        }
        return counts;
    }
}
