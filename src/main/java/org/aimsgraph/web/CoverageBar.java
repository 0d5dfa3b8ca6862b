package org.aimsgraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.Coverage;

/** How many requirements are covered how far, without what none is. */
public record CoverageBar(List<Part> parts) {
    /**
     * One degree.
     *
     * @param coverage such as {@code not-looked-at}
     */
    public record Part(String coverage, int count) {}

    static CoverageBar of(Map<Coverage, Integer> counts) {
        return new CoverageBar(Arrays.stream(Coverage.values()).filter(coverage -> counts.getOrDefault(coverage, 0) > 0).map(coverage -> new Part(coverage.words().replace(' ', '-'), counts.get(coverage))).toList());
    }

    /** {@code 12 in full, 3 in part}. */
    public String words(Words words) {
        return parts.stream().map(part -> words.t("coverage.count." + part.coverage(), part.count())).collect(Collectors.joining(", "));
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }
}
