package org.aimsgraph.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;

/** How many requirements have each verdict, without those that none has. */
public record Tally(List<Part> parts) {
    /** One verdict, by its name in EARL, and how often it was given. */
    public record Part(String verdict, int count) {}

    static Tally of(Collection<RequirementResult> results) {
        return new Tally(Arrays.stream(Verdict.values())
                .map(verdict -> new Part(verdict.earl(), (int) results.stream().filter(result -> result.verdict() == verdict).count()))
                .filter(part -> part.count() > 0).toList());
    }

    static Tally of(Map<Verdict, Integer> counts) {
        return new Tally(Arrays.stream(Verdict.values()).filter(verdict -> counts.getOrDefault(verdict, 0) > 0).map(verdict -> new Part(verdict.earl(), counts.get(verdict))).toList());
    }

    public int count(String verdict) {
        return parts.stream().filter(part -> part.verdict().equals(verdict)).mapToInt(Part::count).sum();
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** {@code 12 passed, 3 failed}. */
    public String words(Words words) {
        return parts.stream().map(part -> words.t("count." + part.verdict(), part.count())).collect(Collectors.joining(", "));
    }
}
