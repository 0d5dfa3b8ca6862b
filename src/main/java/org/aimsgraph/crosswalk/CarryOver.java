package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Node;

/**
 * Works out which requirements are already shown by what an organisation has on record under another standard. A requirement
 * is shown in full where a recorded provision asks all of it; a pair less sure than a given confidence shows a part at most.
 */
public final class CarryOver {
    private final Crosswalk crosswalk;
    private final CoverageFinder finder;

    public CarryOver(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.finder = new CoverageFinder(crosswalk);
    }

    /** What carries over from one standard to another. */
    public CarryOverReport report(Organisation organisation, Scope from, Scope to, double leastConfidence) {
        Standards standards = crosswalk.standards();
        Evidence evidence = new Evidence(organisation, from, standards);
        List<Pair> pairs = Stream.concat(crosswalk.stated(to, from).stream(), crosswalk.inferred(to, from, 0).stream().filter(pair -> pair.origin() == Pair.Origin.COMPOSED)).toList();
        Map<Node, Coverage> asked = new HashMap<>();
        finder.units(to, pairs).forEach(unit -> asked.put(unit.unit(), unit.coverage()));
        List<Pair> shown = pairs.stream().filter(pair -> evidence.shows(pair.object())).toList();
        RecordNeeds needs = new RecordNeeds(standards.graph(), organisation.graph());
        List<CarriedRequirement> requirements = new ArrayList<>();
        for (UnitCoverage unit : finder.units(to, shown)) {
            Coverage coverage = unit.coverage() == Coverage.NOT_LOOKED_AT ? Coverage.NONE : unit.coverage();
            boolean sure = unit.pairs().stream().anyMatch(pair -> pair.confidence() >= leastConfidence);
            Coverage honest = coverage == Coverage.FULL && !sure ? Coverage.PART : coverage;
            List<Node> records = unit.pairs().stream().flatMap(pair -> evidence.records(pair.object()).stream()).distinct().toList();
            requirements.add(new CarriedRequirement(unit.unit(), honest, asked.get(unit.unit()), unit.pairs(), records, honest == Coverage.FULL ? List.of() : needs.missing(unit.unit())));
        }
        SetCover.Cover<Node> cover = needs.fewest(requirements);
        List<Node> provisions = standards.units(from);
        return new CarryOverReport(organisation, from, to, evidence.count(provisions), provisions.size(), requirements, needs.ordered(cover.chosen(), requirements), cover.exact());
    }
}
