package org.aimsgraph.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.apache.jena.graph.Node;

/** Tells which requirements have another verdict, with what the two reports give as reasons, and which findings are new or gone besides. */
final class VerdictComparison {
    private VerdictComparison() {}

    /** The requirements with another verdict, in the order of the reports. */
    static List<VerdictChange> verdicts(List<RequirementResult> before, List<RequirementResult> after) {
        Map<Requirement, RequirementResult> said = before.stream().collect(Collectors.toMap(RequirementResult::requirement, Function.identity()));
        return after.stream().filter(result -> said.containsKey(result.requirement()) && said.get(result.requirement()).verdict() != result.verdict())
                .map(result -> new VerdictChange(result.requirement(), said.get(result.requirement()).verdict(), result.verdict(), causes(said.get(result.requirement()), result))).toList();
    }

    /** The findings that are in one of the reports only, without those that are told as causes of another verdict. */
    static List<FindingChange> findings(List<RequirementResult> before, List<RequirementResult> after, List<VerdictChange> verdicts) {
        Map<String, Finding> had = new TreeMap<>();
        Map<String, Finding> has = new TreeMap<>();
        Map<String, List<String>> requirements = new TreeMap<>();
        collect(before, had, requirements);
        collect(after, has, requirements);
        List<String> causes = verdicts.stream().flatMap(change -> change.causes().stream()).flatMap(cause -> cause.finding().stream()).map(VerdictComparison::key).toList();
        List<FindingChange> changes = new ArrayList<>();
        only(had, has).forEach((key, finding) -> changes.add(new FindingChange(finding, false, requirements.get(key).stream().distinct().toList())));
        only(has, had).forEach((key, finding) -> changes.add(new FindingChange(finding, true, requirements.get(key).stream().distinct().toList())));
        return changes.stream().filter(change -> !causes.contains(key(change.finding())))
                .sorted(Comparator.comparing(FindingChange::finding, Finding.ORDER).thenComparing(FindingChange::come)).toList();
    }

    private static void collect(List<RequirementResult> results, Map<String, Finding> found, Map<String, List<String>> requirements) {
        results.forEach(result -> result.findings().forEach(finding -> {
            found.put(key(finding), finding);
            requirements.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(result.requirement().id());
        }));
    }

    private static List<Cause> causes(RequirementResult before, RequirementResult after) {
        List<Cause> causes = new ArrayList<>();
        if (after.verdict() == Verdict.INAPPLICABLE) {
            causes.add(new Cause(Cause.Kind.EXCLUDED, after.requirement().title(), Optional.empty()));
        } else if (before.verdict() == Verdict.INAPPLICABLE) {
            causes.add(new Cause(Cause.Kind.INCLUDED, after.requirement().title(), Optional.empty()));
        }
        only(faults(before), faults(after)).values().forEach(finding -> causes.add(new Cause(Cause.Kind.FAULT_GONE, finding.message(), Optional.of(finding))));
        only(faults(after), faults(before)).values().forEach(finding -> causes.add(new Cause(Cause.Kind.FAULT_NEW, finding.message(), Optional.of(finding))));
        if (after.verdict() != Verdict.INAPPLICABLE && before.verdict() != Verdict.INAPPLICABLE) {     // no rule runs for a control that is left out
            tell(Cause.Kind.RECORDS_NEW, only(missing(before), missing(after)), causes);
            tell(Cause.Kind.RECORDS_GONE, only(missing(after), missing(before)), causes);
            tell(Cause.Kind.RULE_BUSY, only(idle(before), idle(after)), causes);
            tell(Cause.Kind.RULE_IDLE, only(idle(after), idle(before)), causes);
        }
        tell(Cause.Kind.JUDGEMENT_GONE, only(human(before), human(after)), causes);
        tell(Cause.Kind.JUDGED, only(human(after), human(before)), causes);
        return causes.stream().sorted(Cause.ORDER).toList();
    }

    private static void tell(Cause.Kind kind, Map<String, String> texts, List<Cause> causes) {
        texts.values().forEach(text -> causes.add(new Cause(kind, text, Optional.empty())));
    }

    private static <T> Map<String, T> only(Map<String, T> these, Map<String, T> notThose) {
        Map<String, T> only = new LinkedHashMap<>(these);
        only.keySet().removeAll(notThose.keySet());
        return only;
    }

    /** Only what the standard demands can change a verdict. */
    private static Map<String, Finding> faults(RequirementResult result) {
        return keyed(result.findings().stream().filter(finding -> finding.severity() == Severity.VIOLATION).toList(), VerdictComparison::key, finding -> finding);
    }

    private static Map<String, String> missing(RequirementResult result) {
        return keyed(result.missing(), missing -> missing.type().getURI(), RequirementResult.Missing::label);
    }

    private static Map<String, String> idle(RequirementResult result) {
        return keyed(result.checks().stream().filter(run -> run.check().severity() == Severity.VIOLATION && run.focusNodes() == 0).toList(), run -> run.check().shape().getURI(), run -> run.check().label());
    }

    private static Map<String, String> human(RequirementResult result) {
        return keyed(result.human().stream().toList(), human -> human.outcome() + " " + human.judge() + " " + human.on() + " " + human.note() + " " + human.waived(),
                human -> human.judge() + ", " + human.on() + ": " + human.note());
    }

    private static <S, T> Map<String, T> keyed(List<S> all, Function<S, String> key, Function<S, T> value) {
        return all.stream().collect(Collectors.toMap(key, value, (one, other) -> one, TreeMap::new));
    }

    /** What makes a finding the same in both states; the labels of nodes without a name mean nothing beyond one graph. */
    private static String key(Finding finding) {
        return finding.severity() + " " + finding.shape().getURI() + " " + (finding.focus().isBlank() ? finding.focusLabel().replaceFirst("^_:.*", "_") : finding.focus()) + " " + finding.path().orElse("") + " "
                + finding.value().map(VerdictComparison::text).orElse("") + " " + finding.message();
    }

    private static String text(Node value) {
        return value.isBlank() ? "_" : value.toString();
    }
}
