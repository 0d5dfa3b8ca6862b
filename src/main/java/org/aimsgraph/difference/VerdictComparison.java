package org.aimsgraph.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<String> causes = verdicts.stream().flatMap(change -> change.causes().stream()).flatMap(cause -> cause.findings().stream()).map(VerdictComparison::key).toList();
        List<FindingChange> changes = new ArrayList<>(grouped(only(had, has), causes, requirements, false));
        changes.addAll(grouped(only(has, had), causes, requirements, true));
        return changes.stream().sorted(FindingChange.ORDER).toList();
    }

    private static List<FindingChange> grouped(Map<String, Finding> findings, List<String> causes, Map<String, List<String>> requirements, boolean come) {
        findings.keySet().removeAll(causes);
        return alike(findings.values()).values().stream().map(same -> new FindingChange(come, same.get(0).severity(), same.get(0).message(), same,
                same.stream().flatMap(finding -> requirements.get(key(finding)).stream()).distinct().toList())).toList();
    }

    /** The findings of one rule that say the same. */
    private static Map<String, List<Finding>> alike(Collection<Finding> findings) {
        return findings.stream().sorted(Finding.ORDER).collect(Collectors.groupingBy(finding -> finding.shape().getURI() + " " + finding.message(), TreeMap::new, Collectors.toList()));
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
            causes.add(new Cause(Cause.Kind.EXCLUDED, after.requirement().title(), List.of()));
        } else if (before.verdict() == Verdict.INAPPLICABLE) {
            causes.add(new Cause(Cause.Kind.INCLUDED, after.requirement().title(), List.of()));
        }
        alike(only(faults(before), faults(after)).values()).values().forEach(same -> causes.add(new Cause(Cause.Kind.FAULT_GONE, same.get(0).message(), same)));
        alike(only(faults(after), faults(before)).values()).values().forEach(same -> causes.add(new Cause(Cause.Kind.FAULT_NEW, same.get(0).message(), same)));
        if (after.verdict() != Verdict.INAPPLICABLE && before.verdict() != Verdict.INAPPLICABLE) {     // no rule runs for a control that is left out
            records(before, after, causes);
        }
        tell(Cause.Kind.JUDGEMENT_GONE, only(human(before), human(after)), causes);
        tell(Cause.Kind.JUDGED, only(human(after), human(before)), causes);
        return causes.stream().sorted(Cause.ORDER).toList();
    }

    /** A rule without a record to look at is told only where no kind of record is absent, which would say the same. */
    private static void records(RequirementResult before, RequirementResult after, List<Cause> causes) {
        if (before.missing().equals(after.missing())) {
            tell(Cause.Kind.RULE_BUSY, only(idle(before), idle(after)), causes);
            tell(Cause.Kind.RULE_IDLE, only(idle(after), idle(before)), causes);
        } else {
            tell(Cause.Kind.RECORDS_NEW, only(missing(before), missing(after)), causes);
            tell(Cause.Kind.RECORDS_GONE, only(missing(after), missing(before)), causes);
        }
    }

    private static void tell(Cause.Kind kind, Map<String, String> texts, List<Cause> causes) {
        texts.values().forEach(text -> causes.add(new Cause(kind, text, List.of())));
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
