package org.aimsgraph.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What a change of records does to verdicts and findings.
 *
 * @param before   the report of the records as they are
 * @param after    the report of the changed records
 * @param turns    the verdicts that change, in the order of the standard, those of certification last
 * @param appeared the findings that there were not
 * @param gone     the findings that there are no longer
 */
public record Effect(Report before, Report after, List<Turn> turns, List<Finding> appeared, List<Finding> gone) {
    /** The verdict on one requirement before and after. */
    public record Turn(Requirement requirement, Verdict before, Verdict after) {}

    /** What makes a finding the same in both reports: not the name of the record, which may be what changes. */
    private record Same(Severity severity, Node shape, Node focus, Optional<String> path, Optional<Node> value, String message) {
        static Same of(Finding finding) {
            return new Same(finding.severity(), finding.shape(), finding.focus(), finding.path(), finding.value(), finding.message());
        }
    }

    static Effect between(Report before, Report after) {
        Map<Node, RequirementResult> were = results(before).collect(Collectors.toMap(result -> result.requirement().node(), Function.identity()));
        List<Turn> turns = results(after).map(result -> new Turn(result.requirement(), were.get(result.requirement().node()).verdict(), result.verdict())).filter(turn -> turn.before() != turn.after()).toList();
        return new Effect(before, after, turns, without(findings(after), findings(before)), without(findings(before), findings(after)));
    }

    /** What the checks say of these records now. */
    public List<Finding> about(Set<Node> records) {
        return findings(after).stream().filter(finding -> records.contains(finding.focus())).toList();
    }

    private static List<Finding> findings(Report report) {
        return results(report).flatMap(result -> result.findings().stream()).distinct().sorted(Finding.ORDER).toList();
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<Same> known = others.stream().map(Same::of).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !known.contains(Same.of(finding))).toList();
    }

    private static Stream<RequirementResult> results(Report report) {
        return Stream.concat(report.requirements().stream(), report.certification().stream());
    }
}
