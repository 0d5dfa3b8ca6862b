package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.check.RequirementResult;
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

    /** @param namespace of the standard that the requirements belong to, whose titles the areas have */
    static List<Area> of(List<RequirementResult> results, String namespace, Names names) {
        Map<String, List<RequirementResult>> areas = new LinkedHashMap<>();
        results.forEach(result -> areas.computeIfAbsent(result.requirement().group(), id -> new ArrayList<>()).add(result));
        return areas.entrySet().stream().map(area -> new Area(area.getKey(), names.text(NodeFactory.createURI(namespace + area.getKey()), DCTerms.title.asNode()).orElse(""),
                Tally.of(area.getValue()), area.getValue().stream().map(Area::line).toList())).toList();
    }

    private static Line line(RequirementResult result) {
        int[] counts = new int[3];
        result.findings().forEach(finding -> counts[finding.severity().ordinal()]++);
        return new Line(result.requirement().id(), result.requirement().statement(), result.verdict().earl(), result.requirement().mode().word(), counts[0], counts[1], counts[2], result.human().isPresent());
    }
}
