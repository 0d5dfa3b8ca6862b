package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Namespaces;

/** The check report for a terminal: a bar per clause, then what to do, then where the certification audit stands. */
public final class TextReport {
    private static final int BAR = 24;

    private final Report report;
    private final PrintWriter out;
    private final TextStyle style;
    private final RecordNames names;
    private final Map<List<Finding>, String> listed = new HashMap<>();

    private TextReport(Report report, PrintWriter out, TextStyle style) {
        this.report = report;
        this.out = out;
        this.style = style;
        this.names = new RecordNames(report.organisation());
    }

    /** Writes the report; {@code style} decides about colour. */
    public static void write(Report report, PrintWriter out, TextStyle style) {
        new TextReport(report, out, style).write();
        out.flush();
    }

    private void write() {
        out.printf("%s · ISO/IEC 42001:2023 · as of %s%n%n", style.bold(report.organisation().label()), report.asOf());
        Map<String, List<RequirementResult>> groups = groups();
        groups.forEach(this::writeBar);
        out.println();
        out.println("  " + legend());
        if (!report.findings().isEmpty()) {
            names.namespace().ifPresent(beginning -> out.printf("%n  In brackets: the record; %s stands before each name.%n", beginning));
        }
        groups.forEach((group, results) -> writeGroup((group.startsWith("A") ? "Control area " : "Clause ") + group, results.stream().filter(TextReport::worthTelling).toList()));
        writeGroup("Certification (ISO/IEC 17021-1)", report.certification().stream().filter(result -> result.verdict() == Verdict.FAILED || !result.findings().isEmpty()).toList());
        out.println();
        writeSummary();
    }

    private Map<String, List<RequirementResult>> groups() {
        Map<String, List<RequirementResult>> groups = new LinkedHashMap<>();
        report.requirements().forEach(result -> groups.computeIfAbsent(result.requirement().group(), group -> new ArrayList<>()).add(result));
        return groups;
    }

    private void writeBar(String group, List<RequirementResult> results) {
        Map<Verdict, Long> counts = results.stream().collect(Collectors.groupingBy(RequirementResult::verdict, Collectors.counting()));
        StringBuilder bar = new StringBuilder();
        int drawn = 0;
        int seen = 0;
        for (Verdict verdict : Verdict.values()) {
            seen += counts.getOrDefault(verdict, 0L).intValue();
            int until = Math.round((float) seen * BAR / results.size());
            bar.append(style.paint(verdict, sign(verdict).repeat(until - drawn)));
            drawn = until;
        }
        out.printf("  %-5s %s  %s%n", group, bar, counts(results));
    }

    /** {@code 12 passed, 3 failed}. */
    private static String counts(List<RequirementResult> results) {
        Map<Verdict, Long> counts = results.stream().collect(Collectors.groupingBy(RequirementResult::verdict, Collectors.counting()));
        return java.util.Arrays.stream(Verdict.values()).filter(counts::containsKey).map(verdict -> counts.get(verdict) + " " + words(verdict)).collect(Collectors.joining(", "));
    }

    private String legend() {
        return java.util.Arrays.stream(Verdict.values()).map(verdict -> style.paint(verdict, sign(verdict)) + " " + words(verdict)).collect(Collectors.joining("   "));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "█";
            case FAILED -> "▚";
            case CANT_TELL -> "░";
            case INAPPLICABLE -> "–";
            case UNTESTED -> "·";
        };
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case CANT_TELL -> "cannot tell";
            case INAPPLICABLE -> "not applicable";
            case UNTESTED -> "untested";
        };
    }

    private void writeGroup(String title, List<RequirementResult> told) {
        if (!told.isEmpty()) {
            out.println();
            out.println(style.bold(title));
            told.forEach(this::writeResult);
        }
    }

    private static boolean worthTelling(RequirementResult result) {
        return result.verdict() == Verdict.FAILED || result.verdict() == Verdict.CANT_TELL || !result.findings().isEmpty();
    }

    private void writeResult(RequirementResult result) {
        out.printf("  %s %s%n", style.paint(result.verdict(), String.format(Locale.ROOT, "%-11s", words(result.verdict()))),
                wrap(result.requirement().id() + "  " + result.requirement().statement(), 14));
        result.human().ifPresent(human -> out.println("      " + wrap(ReportWords.of(human), 6)));
        if (result.verdict() == Verdict.CANT_TELL && result.human().isEmpty()) {
            out.println("      " + wrap(reason(result), 6));
        }
        Map<String, List<Finding>> byMessage = result.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.severity() + finding.message(), LinkedHashMap::new, Collectors.toList()));
        byMessage.values().forEach(findings -> writeFindings(findings, Optional.ofNullable(listed.putIfAbsent(findings, result.requirement().id()))));
    }

    /** Says what would have to be recorded; a rule without a record to look at counts as well as an absent record. */
    private static String reason(RequirementResult result) {
        if (!result.missing().isEmpty()) {
            return "No record of this kind: " + result.missing().stream().map(missing -> missing.label() + " (" + Namespaces.shorten(missing.type().getURI()) + ")").collect(Collectors.joining(", ")) + ".";
        }
        return "Nothing to look at for: " + result.checks().stream().filter(run -> run.focusNodes() == 0 && run.check().severity() == Severity.VIOLATION)
                .map(run -> run.check().label()).collect(Collectors.joining("; ")) + ".";
    }

    /** Records that stand under an earlier requirement already are not listed again. */
    private void writeFindings(List<Finding> findings, Optional<String> listedUnder) {
        Finding first = findings.get(0);
        String where = listedUnder.map(id -> " (As under " + id + ".)").orElse("");
        out.printf("    %s %s%n", style.paint(first.severity(), mark(first.severity())), wrap(first.message() + where, 6));
        if (listedUnder.isEmpty()) {
            findings.forEach(finding -> out.println("        " + wrap(record(finding), 8)));
        }
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "✗";
            case WARNING -> "!";
            case INFO -> "i";
        };
    }

    private String record(Finding finding) {
        String path = finding.path().map(property -> " " + property).orElse("");
        String value = names.value(finding).map(name -> " = " + name).orElse("");
        return finding.focusLabel() + " (" + names.name(finding.focus()) + ")" + path + value;
    }

    private void writeSummary() {
        Map<Verdict, Integer> summary = report.summary();
        out.println(java.util.Arrays.stream(Verdict.values()).filter(verdict -> summary.get(verdict) > 0)
                .map(verdict -> style.paint(verdict, summary.get(verdict) + " " + words(verdict))).collect(Collectors.joining(" · "))
                + " · " + ReportWords.counted(report.count(Severity.WARNING), "warning", "warnings") + " · " + ReportWords.counted(report.count(Severity.INFO), "hint", "hints"));
        Map<Mode, Long> modes = report.requirements().stream().collect(Collectors.groupingBy(result -> result.requirement().mode(), Collectors.counting()));
        out.printf("Of %s rules decide %d, and a necessary part of %d more; %d only a person can judge; %d have no rules yet.%n", ReportWords.counted(report.requirements().size(), "requirement", "requirements"),
                modes.getOrDefault(Mode.AUTOMATIC, 0L), modes.getOrDefault(Mode.PART, 0L), modes.getOrDefault(Mode.MANUAL, 0L), modes.getOrDefault(Mode.PENDING, 0L));
        if (report.whole()) {
            out.println("Certification rules: " + counts(report.certification()) + ".");
            writeStage("Stage 1 audit", report.readiness().stage1());
            writeStage("Stage 2 audit", report.readiness().stage2());
        }
    }

    private void writeStage(String name, Readiness.Stage stage) {
        String blocking = stage.blocking().isEmpty() ? "nothing found that blocks it" : "blocked by " + shortened(stage.blocking());
        String undecided = stage.undecided().isEmpty() ? "" : ", " + stage.undecided().size() + " requirements undecided";
        out.println(wrap(name + ": " + (stage.ready() ? "ready" : "not shown ready") + " (" + blocking + undecided + ").", 15));
    }

    private static String shortened(List<String> ids) {
        return ids.size() <= 12 ? String.join(", ", ids) : String.join(", ", ids.subList(0, 12)) + " and " + (ids.size() - 12) + " more";
    }
}
