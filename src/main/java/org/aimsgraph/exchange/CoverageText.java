package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.aimsgraph.crosswalk.Coverage;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.GroupCoverage;
import org.aimsgraph.crosswalk.Standards;

/** Coverage of one standard by another for a terminal: counts, then a line for each provision. */
public final class CoverageText {
    private static final int TITLE_WIDTH = 52;

    private CoverageText() {}

    public static void write(CoverageReport report, Standards standards, PrintWriter out, TextStyle style) {
        int units = report.units().size();
        out.println(style.bold(report.from().id() + " covered by " + report.to().id()) + ": " + units + (standards.isRequirement(report.units().get(0).unit()) ? " requirements" : " provisions"));
        out.println();
        for (Map.Entry<Coverage, Integer> count : report.counts().entrySet()) {
            out.printf(Locale.ROOT, "  %-13s  %4d  %5.1f %%%n", count.getKey().words(), count.getValue(), 100.0 * count.getValue() / units);
        }
        out.println();
        out.printf(Locale.ROOT, "  %d stated relations, %d of them no more than \"intersects with\" (%.1f %%).%n", report.typed(), report.intersecting(), report.typed() == 0 ? 0.0 : 100.0 * report.intersecting() / report.typed());
        if (report.disagreeing() > 0) {
            out.println("  Sources disagree on " + ReportWords.counted(report.disagreeing(), "pair", "pairs") + "; aims crosswalk " + report.from().id() + " " + report.to().id() + " --inferred names them.");
        }
        if (!report.groups().isEmpty()) {
            out.println();
            out.printf("  %-" + TITLE_WIDTH + "s  full  part  none  not looked at%n", "");
            for (GroupCoverage group : report.groups()) {
                int depth = standards.ancestors(group.provision()).size();
                String title = "  ".repeat(depth) + standards.label(group.provision());
                String name = title.length() > TITLE_WIDTH ? title.substring(0, TITLE_WIDTH - 1) + "…" : title;
                out.printf(Locale.ROOT, "  %-" + TITLE_WIDTH + "s  %4d  %4d  %4d  %13d%n", name, group.counts().get(Coverage.FULL), group.counts().get(Coverage.PART), group.counts().get(Coverage.NONE), group.counts().get(Coverage.NOT_LOOKED_AT));
            }
        }
        out.flush();
    }
}
