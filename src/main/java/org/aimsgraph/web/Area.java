package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A clause or control area with its results.
 *
 * @param id    its number, such as {@code 6} or {@code A.6}
 * @param lines one for each requirement
 */
public record Area(String id, String title, Tally tally, List<Line> lines) {
    /** The result for one requirement. */
    public record Line(String id, String statement, String verdict, String mode, int violations, int warnings, int advice, boolean judged) {}

    static List<Area> of(List<RequirementResult> results, Names names) {
        Map<String, List<RequirementResult>> areas = new LinkedHashMap<>();
        results.forEach(result -> areas.computeIfAbsent(result.requirement().group(), id -> new ArrayList<>()).add(result));
        return areas.entrySet().stream().map(area -> new Area(area.getKey(), names.text(NodeFactory.createURI(standard(area.getValue().get(0)) + area.getKey()), DCTerms.title.asNode()).orElse(""),
                Tally.of(area.getValue()), area.getValue().stream().map(Area::line).toList())).toList();
    }

    /** The beginning of the IRIs of the standard that states a requirement. */
    private static String standard(RequirementResult result) {
        String iri = result.requirement().node().getURI();
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    private static Line line(RequirementResult result) {
        int[] counts = new int[3];
        result.findings().forEach(finding -> counts[finding.severity().ordinal()]++);
        return new Line(result.requirement().id(), result.requirement().statement(), result.verdict().earl(), result.requirement().mode().word(), counts[0], counts[1], counts[2], result.human().isPresent());
    }
}
