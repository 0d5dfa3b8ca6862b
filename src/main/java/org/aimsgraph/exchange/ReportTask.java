package org.aimsgraph.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;

/** A requirement with what there is to do about it. */
public record ReportTask(RequirementResult result, List<Step> steps) {
    /**
     * One thing to do, with the records it concerns.
     *
     * @param listedUnder the requirement under which the same records stand already
     */
    public record Step(Severity severity, String message, List<Finding> findings, Optional<String> listedUnder) {}

    /** What there is to do, worst first; findings that count against several requirements are listed once. */
    public static List<ReportTask> of(List<RequirementResult> results) {
        Map<List<Finding>, String> listed = new HashMap<>();
        return results.stream().filter(result -> !result.findings().isEmpty())
                .sorted(Comparator.comparing(ReportTask::worst))
                .map(result -> new ReportTask(result, steps(result, listed)))
                .toList();
    }

    private static Severity worst(RequirementResult result) {
        return result.findings().stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Step> steps(RequirementResult result, Map<List<Finding>, String> listed) {
        Map<String, List<Finding>> alike = result.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.severity() + " " + finding.shape() + " " + finding.message(), LinkedHashMap::new, Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        for (List<Finding> findings : alike.values()) {
            Optional<String> before = Optional.ofNullable(listed.putIfAbsent(findings, result.requirement().id()));
            steps.add(new Step(findings.get(0).severity(), findings.get(0).message(), findings, before));
        }
        return steps;
    }
}
