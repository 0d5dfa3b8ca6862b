package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;

/**
 * One thing to do, whatever number of records and requirements it concerns.
 *
 * @param severity     {@code violation}, {@code warning} or {@code info}
 * @param requirements those that it counts against
 * @param places       the records at fault, with the property and value where there are such
 */
public record Task(String severity, String message, List<Link> requirements, List<Place> places) {
    /** A record at fault. */
    public record Place(Link record, String property, String value) {}

    private record Alike(Severity severity, String shape, String message) {}

    /** What there is to do, worst first, then what concerns most. */
    static List<Task> of(List<RequirementResult> results, String slug, Names names) {
        Map<Alike, Set<String>> requirements = new LinkedHashMap<>();
        Map<Alike, Set<Finding>> findings = new LinkedHashMap<>();
        for (RequirementResult result : results) {
            for (Finding finding : result.findings()) {
                Alike alike = new Alike(finding.severity(), finding.shape().getURI(), finding.message());
                requirements.computeIfAbsent(alike, key -> new LinkedHashSet<>()).add(result.requirement().id());
                findings.computeIfAbsent(alike, key -> new LinkedHashSet<>()).add(finding);
            }
        }
        List<Task> tasks = new ArrayList<>();
        findings.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Alike, Set<Finding>> entry) -> entry.getKey().severity()).thenComparing(entry -> -entry.getValue().size()))
                .forEach(entry -> tasks.add(new Task(entry.getKey().severity().word(), entry.getKey().message(),
                        requirements.get(entry.getKey()).stream().map(id -> Link.to("/organisations/" + slug + "/requirements/" + id, id)).toList(),
                        entry.getValue().stream().sorted(Finding.ORDER).map(finding -> place(finding, names)).collect(Collectors.toList()))));
        return tasks;
    }

    private static Place place(Finding finding, Names names) {
        String value = finding.value().filter(node -> !node.equals(finding.focus())).map(names::of).orElse("");
        return new Place(names.link(finding.focus()), finding.path().map(names::property).orElse(""), value);
    }
}
