package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Disagreement;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.SetRelation;

/** A crosswalk for a terminal: a line for each pair. */
public final class CrosswalkTable {
    private static final int MOST_DISAGREEMENTS = 10;

    private final CrosswalkReport report;
    private final PrintWriter out;
    private final TextStyle style;

    private CrosswalkTable(CrosswalkReport report, PrintWriter out, TextStyle style) {
        this.report = report;
        this.out = out;
        this.style = style;
    }

    public static void write(CrosswalkReport report, PrintWriter out, TextStyle style) {
        new CrosswalkTable(report, out, style).write();
        out.flush();
    }

    private void write() {
        out.println(style.bold(report.from().id() + " → " + report.to().id()) + ": " + summary());
        out.println();
        if (report.stated().isEmpty()) {
            out.println("  No row relates the two directly.");
        }
        int subjects = width(report.stated(), true);
        int objects = width(report.stated(), false);
        report.stated().forEach(pair -> line(pair, subjects, objects));
        if (!report.inferred().isEmpty()) {
            out.println();
            out.println(style.bold("What follows") + " (candidates are for a person to look at)");
            int inferredSubjects = width(report.inferred(), true);
            int inferredObjects = width(report.inferred(), false);
            report.inferred().forEach(pair -> {
                line(pair, inferredSubjects, inferredObjects);
                out.println("      " + TextLayout.wrap((pair.origin() == Pair.Origin.ROLLED_UP ? "from " : "by ") + PairWords.path(pair), 6));
            });
        }
        if (!report.disagreements().isEmpty()) {
            out.println();
            out.println(style.bold("Sources disagree") + " on " + ReportWords.counted(report.disagreements().size(), "pair", "pairs"));
            report.disagreements().stream().limit(MOST_DISAGREEMENTS).forEach(this::disagreement);
            if (report.disagreements().size() > MOST_DISAGREEMENTS) {
                out.println("  … all with --format json");
            }
        }
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (SetRelation relation : SetRelation.values()) {
            if (relation != SetRelation.NO_RELATIONSHIP) {
                parts.add(report.count(relation) + " " + relation.words());
            }
        }
        parts.add(report.untyped() + " without relation");
        parts.add(ReportWords.counted((int) report.gaps(), "gap", "gaps"));
        return String.join(", ", parts);
    }

    private static int width(List<Pair> pairs, boolean subject) {
        return pairs.stream().mapToInt(pair -> (subject ? PairWords.id(pair.subject()) : PairWords.object(pair)).length()).max().orElse(1);
    }

    private void line(Pair pair, int subjects, int objects) {
        out.printf(Locale.ROOT, "  %-" + subjects + "s  %-15s  %-" + objects + "s  %s  %s%n", PairWords.id(pair.subject()), pair.relation().words(), PairWords.object(pair), PairWords.number(pair.confidence()), PairWords.source(pair));
    }

    private void disagreement(Disagreement both) {
        out.printf("  %s  %s %s (%s), but %s %s (%s)%n", PairWords.id(both.one().subject()), both.one().relation().words(), PairWords.object(both.one()), PairWords.source(both.one()),
                both.other().relation().words(), PairWords.object(both.other()), PairWords.source(both.other()));
    }
}
