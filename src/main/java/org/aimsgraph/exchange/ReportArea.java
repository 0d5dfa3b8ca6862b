package org.aimsgraph.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;

/**
 * The results of one clause or control area.
 *
 * @param id      its number, such as {@code 6} or {@code A.6}
 * @param results its results in the order of the standard
 */
public record ReportArea(String id, List<RequirementResult> results) {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("4", "Context of the organization"), Map.entry("5", "Leadership"), Map.entry("6", "Planning"),
            Map.entry("7", "Support"), Map.entry("8", "Operation"), Map.entry("9", "Performance evaluation"), Map.entry("10", "Improvement"),
            Map.entry("A.2", "Policies related to AI"), Map.entry("A.3", "Internal organization"), Map.entry("A.4", "Resources for AI systems"),
            Map.entry("A.5", "Assessing impacts of AI systems"), Map.entry("A.6", "AI system life cycle"), Map.entry("A.7", "Data for AI systems"),
            Map.entry("A.8", "Information for interested parties"), Map.entry("A.9", "Use of AI systems"), Map.entry("A.10", "Third-party and customer relationships"));

    /** The areas that these results belong to. */
    public static List<ReportArea> of(List<RequirementResult> results) {
        Map<String, List<RequirementResult>> areas = new LinkedHashMap<>();
        results.forEach(result -> areas.computeIfAbsent(result.requirement().group(), id -> new ArrayList<>()).add(result));
        return areas.entrySet().stream().map(area -> new ReportArea(area.getKey(), area.getValue())).toList();
    }

    /** The areas with the results that fit, without those that have none. */
    public static List<ReportArea> of(List<RequirementResult> results, Predicate<RequirementResult> wanted) {
        return of(results.stream().filter(wanted).toList());
    }

    public String name() {
        String kind = id.startsWith("A.") ? "Control area " : "Clause ";
        return kind + id + (title().isEmpty() ? "" : " " + title());
    }

    public String title() {
        return TITLES.getOrDefault(id, "");
    }

    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** How many of a hundred of its results have a verdict; rounded down, so that all together never are more than a hundred. */
    public String share(Verdict verdict) {
        return BigDecimal.valueOf(100 * count(verdict)).divide(BigDecimal.valueOf(results.size()), 2, RoundingMode.DOWN).toPlainString();
    }

    /** {@code 12 passed, 3 failed}. */
    public String counts() {
        return Arrays.stream(Verdict.values()).filter(verdict -> count(verdict) > 0)
                .map(verdict -> count(verdict) + " " + ReportWords.of(verdict).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
