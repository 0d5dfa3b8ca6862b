package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsgraph.check.Severity;
import org.aimsgraph.citation.CitationFinding;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.citation.CitationRule;

/** Wrong citations for a terminal: by file, a line for each, with its place. */
public final class CitationText {
    private CitationText() {}

    /** Writes the report; {@code style} decides about colour. */
    public static void write(CitationReport report, PrintWriter out, TextStyle style) {
        String file = "";
        for (CitationFinding finding : report.findings()) {
            if (!finding.file().equals(file)) {
                file = finding.file();
                out.println(style.bold(file));
            }
            String place = place(finding);
            out.printf("  %s  %s  %s%n", place, style.paint(Severity.VIOLATION, finding.cited()), finding.rule().id());
            out.println("    " + TextLayout.wrap(finding.message(), 4));
        }
        if (!report.findings().isEmpty()) {
            out.println();
        }
        out.println(summary(report));
        out.flush();
    }

    private static String place(CitationFinding finding) {
        return finding.place().name().isEmpty() ? "line " + finding.place().line() : finding.place().name();
    }

    private static String summary(CitationReport report) {
        List<String> parts = Arrays.stream(CitationRule.values()).filter(rule -> report.count(rule) > 0).map(rule -> report.count(rule) + " " + rule.id()).collect(Collectors.toList());
        String files = report.files() == 1 ? "1 file" : report.files() + " files";
        String citations = report.citations() == 1 ? "1 citation" : report.citations() + " citations";
        return citations + " in " + files + " · " + (parts.isEmpty() ? "nothing wrong found" : String.join(" · ", parts));
    }
}
