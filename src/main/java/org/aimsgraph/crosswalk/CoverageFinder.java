package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Works out how far the requirements of one standard are asked for by another. */
public final class CoverageFinder {
    private final Crosswalk crosswalk;
    private final Standards standards;
    private final RelationTable table;

    public CoverageFinder(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.standards = crosswalk.standards();
        this.table = crosswalk.table();
    }

    /**
     * The coverage of a scope by another standard.
     *
     * @param pivots over how many standards between relations may be composed; with 0 a part still inherits what its provision states
     */
    public CoverageReport report(Scope from, Scope to, int pivots) {
        List<Pair> stated = crosswalk.stated(from, to);
        List<Pair> inferred = crosswalk.inferred(from, to, pivots);
        // What holds of a part of the other standard holds of its chapter too, but says no more about coverage.
        List<UnitCoverage> units = units(from, Stream.concat(stated.stream(), inferred.stream().filter(pair -> pair.origin() != Pair.Origin.ROLLED_UP)).toList());
        List<Pair> typed = stated.stream().filter(pair -> !pair.isGap() && pair.relation().definite().isPresent()).toList();
        return new CoverageReport(from, to, units, groups(from, units), typed.size(), typed.stream().filter(pair -> pair.relation().is(SetRelation.INTERSECTS_WITH)).count(),
                Disagreement.among(stated, inferred).size());
    }

    /** Each unit of a scope with the best that these pairs show of it. */
    List<UnitCoverage> units(Scope from, List<Pair> pairs) {
        Map<Node, List<Pair>> bySubject = new HashMap<>();
        pairs.forEach(pair -> bySubject.computeIfAbsent(pair.subject(), key -> new ArrayList<>()).add(pair));
        return standards.units(from).stream().map(unit -> unit(unit, bySubject.getOrDefault(unit, List.of()))).toList();
    }

    private UnitCoverage unit(Node unit, List<Pair> pairs) {
        Coverage best = pairs.stream().map(pair -> table.coverage(pair.relation())).min(Comparator.naturalOrder()).orElse(Coverage.NOT_LOOKED_AT);
        List<Pair> showing = best == Coverage.NOT_LOOKED_AT ? List.of() : pairs.stream().filter(pair -> table.coverage(pair.relation()) == best)
                .sorted(Comparator.comparing((Pair pair) -> !pair.origin().isStated()).thenComparing(Comparator.comparingDouble(Pair::confidence).reversed()).thenComparing(crosswalk.order())).toList();
        return new UnitCoverage(unit, best, showing);
    }

    private List<GroupCoverage> groups(Scope from, List<UnitCoverage> units) {
        Map<Node, List<UnitCoverage>> held = new HashMap<>();
        Set<Node> provisions = new LinkedHashSet<>();
        for (UnitCoverage unit : units) {
            for (Node above : standards.ancestors(unit.unit())) {
                if (standards.contains(from, above)) {
                    held.computeIfAbsent(above, key -> new ArrayList<>()).add(unit);
                    provisions.add(above);
                }
            }
        }
        return provisions.stream().sorted(standards.order()).map(provision -> group(provision, held.get(provision))).toList();
    }

    private static GroupCoverage group(Node provision, List<UnitCoverage> units) {
        Map<Coverage, Integer> counts = new EnumMap<>(CoverageReport.counts(units));
        Coverage common = units.get(0).coverage();
        boolean all = units.stream().allMatch(unit -> unit.coverage() == common);
        Coverage mixed = counts.get(Coverage.FULL) + counts.get(Coverage.PART) > 0 ? Coverage.PART : Coverage.NOT_LOOKED_AT;
        return new GroupCoverage(provision, all ? common : mixed, counts);
    }
}
