package org.aimsgraph.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** A report arranged as the page shows it. */
public final class ReportPage {
    private final Report report;
    private final Map<Verdict, Integer> summary;
    private final Set<String> listed;
    private final RecordNames names;

    public ReportPage(Report report) {
        this.report = report;
        this.summary = report.summary();
        this.listed = report.requirements().stream().map(result -> result.requirement().id()).collect(Collectors.toSet());
        this.names = new RecordNames(report.organisation());
    }

    /** A kind of record that is absent, and the requirements that wait for it. */
    public record Absent(String label, String term, List<String> requirements) {}

    public Report report() {
        return report;
    }

    public int count(Verdict verdict) {
        return summary.get(verdict);
    }

    public long count(Mode mode) {
        return report.requirements().stream().filter(result -> result.requirement().mode() == mode).count();
    }

    /** The report in one sentence. */
    public String headline() {
        int failed = count(Verdict.FAILED);
        int cantTell = count(Verdict.CANT_TELL);
        if (failed > 0) {
            return "%d of %s failed.".formatted(failed, requirements()) + (cantTell == 0 ? "" : " For %d more there is nothing to tell by.".formatted(cantTell));
        }
        if (cantTell > 0) {
            return "No rule is broken, but for %d of %s there is nothing to tell by.".formatted(cantTell, requirements());
        }
        return "No rule is broken and no record that the rules need is absent." + (count(Verdict.UNTESTED) == 0 ? "" : " %d of %s are still untested.".formatted(count(Verdict.UNTESTED), requirements()));
    }

    private String requirements() {
        return ReportWords.counted(report.requirements().size(), "requirement", "requirements");
    }

    public List<ReportArea> areas() {
        return ReportArea.of(report.requirements());
    }

    public List<ReportTask> tasks() {
        return ReportTask.of(report.requirements());
    }

    public List<ReportTask> certificationTasks() {
        return ReportTask.of(report.certification());
    }

    public List<ReportArea> nothingToTellBy() {
        return ReportArea.of(report.requirements(), result -> result.verdict() == Verdict.CANT_TELL);
    }

    /** What rules leave to a person; an excluded control leaves nothing. */
    public List<ReportArea> leftToJudge() {
        return ReportArea.of(report.requirements(), result -> result.requirement().judgement().isPresent() && result.verdict() != Verdict.INAPPLICABLE);
    }

    /** The kinds of record that are absent, those that most requirements wait for first. */
    public List<Absent> absent() {
        Map<RequirementResult.Missing, List<String>> waiting = new LinkedHashMap<>();
        report.requirements().stream().filter(result -> result.verdict() == Verdict.CANT_TELL)
                .forEach(result -> result.missing().forEach(missing -> waiting.computeIfAbsent(missing, each -> new ArrayList<>()).add(result.requirement().id())));
        return waiting.entrySet().stream()
                .map(entry -> new Absent(entry.getKey().label(), Namespaces.shorten(entry.getKey().type().getURI()), entry.getValue()))
                .sorted(Comparator.comparing((Absent absent) -> -absent.requirements().size()).thenComparing(Absent::label).thenComparing(Absent::term))
                .toList();
    }

    /** Rules that the standard demands and that found no record to look at, for a requirement whose records are there otherwise. */
    public static List<String> idle(RequirementResult result) {
        return result.checks().stream().filter(run -> run.focusNodes() == 0 && run.check().severity() == Severity.VIOLATION).map(run -> run.check().label()).toList();
    }

    /** Whether the page has a row for a requirement: a report on one clause has not all. */
    public boolean lists(String id) {
        return listed.contains(id);
    }

    /** The beginning of the organisation's own IRIs, which short names leave out. */
    public Optional<String> namespace() {
        return names.namespace();
    }

    /** The short name of a record, or a literal in quotes. */
    public String name(Node node) {
        return names.name(node);
    }

    /** The value at fault, unless it is the record itself. */
    public Optional<String> shown(Finding finding) {
        return names.value(finding);
    }
}
