package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.CarriedRequirement;
import org.aimsgraph.crosswalk.CarryOverReport;
import org.aimsgraph.crosswalk.Coverage;
import org.aimsgraph.crosswalk.FurtherRecord;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Node;

/** What carries over, for a terminal: what is shown already and by what, what is shown in part or not, and which records come next. */
public final class CarryOverText {
    private final CarryOverReport report;
    private final Standards standards;
    private final PrintWriter out;
    private final TextStyle style;
    private final RecordNames names;

    private CarryOverText(CarryOverReport report, Standards standards, PrintWriter out, TextStyle style) {
        this.report = report;
        this.standards = standards;
        this.out = out;
        this.style = style;
        this.names = new RecordNames(report.organisation());
    }

    public static void write(CarryOverReport report, Standards standards, PrintWriter out, TextStyle style) {
        new CarryOverText(report, standards, out, style).write();
        out.flush();
    }

    private void write() {
        int all = report.requirements().size();
        out.println(style.bold(report.organisation().label()) + " · what carries over from " + report.from().id() + " to " + report.to().id());
        out.println();
        out.println("  Something is on record for " + report.evidenced() + " of " + report.provisions() + " provisions of " + report.from().id() + ".");
        report.counts().forEach((coverage, count) -> out.printf(Locale.ROOT, "  %-4s  %4d  %5.1f %%  %s%n", coverage.words(), count, 100.0 * count / all, meaning(coverage)));
        out.println("  A person has to confirm each: the records were made for another management system.");
        names.namespace().ifPresent(beginning -> out.println("  In brackets: the record; " + beginning + " stands before each name."));
        out.println();
        out.println(style.bold("Shown in full"));
        of(Coverage.FULL).forEach(this::full);
        list("Shown in part", of(Coverage.PART));
        list("Not shown, though " + report.from().id() + " asks for it; the record is missing", of(Coverage.NONE).stream().filter(one -> one.asked() == Coverage.FULL || one.asked() == Coverage.PART).toList());
        list("Not asked by " + report.from().id(), of(Coverage.NONE).stream().filter(one -> one.asked() == Coverage.NONE).toList());
        list("Not looked at by any mapping", of(Coverage.NONE).stream().filter(one -> one.asked() == Coverage.NOT_LOOKED_AT).toList());
        further();
    }

    private static String meaning(Coverage coverage) {
        return switch (coverage) {
            case FULL -> "all that is asked is shown already";
            case PART -> "some of it is";
            case NONE, NOT_LOOKED_AT -> "nothing of it is";
        };
    }

    private List<CarriedRequirement> of(Coverage coverage) {
        return report.requirements().stream().filter(one -> one.shown() == coverage).toList();
    }

    private void full(CarriedRequirement one) {
        Pair by = one.pairs().get(0);
        String records = one.records().stream().map(record -> Graphs.label(report.organisation().graph(), record) + " (" + names.name(record) + ")").collect(Collectors.joining("; "));
        out.println("  " + style.bold(PairWords.local(one.requirement())) + "  " + TextLayout.wrap(CoverageCsv.what(standards, one.requirement()), 8));
        out.println("        " + TextLayout.wrap(by.relation().words() + " " + PairWords.id(by.object()) + " (" + PairWords.number(by.confidence()) + "): " + records, 8));
    }

    private void list(String title, List<CarriedRequirement> some) {
        if (!some.isEmpty()) {
            out.println();
            out.println(style.bold(title) + " (" + some.size() + ")");
            out.println("  " + TextLayout.wrap(some.stream().map(one -> PairWords.local(one.requirement())).collect(Collectors.joining(" ")), 2));
        }
    }

    private void further() {
        out.println();
        out.println(style.bold("Records still to make") + ": " + report.further().size() + (report.fewest() ? " of a kind each; fewer do not suffice" : " of a kind each; perhaps fewer suffice"));
        for (FurtherRecord record : report.further()) {
            String completes = record.completes().isEmpty() ? "" : "; completes " + record.completes().stream().map(PairWords::local).collect(Collectors.joining(" "));
            out.println("  " + TextLayout.wrap(label(record.type()) + " (" + PairWords.id(record.type()) + ") serves " + ReportWords.counted(record.serves().size(), "requirement", "requirements") + completes, 6));
        }
    }

    private String label(Node type) {
        return Graphs.label(standards.graph(), type);
    }
}
