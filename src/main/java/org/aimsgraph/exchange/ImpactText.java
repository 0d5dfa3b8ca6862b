package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.ImpactReport;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.crosswalk.TouchedKind;
import org.aimsgraph.crosswalk.TouchedRecord;
import org.aimsgraph.crosswalk.TouchedRequirement;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a change reaches, for a terminal. */
public final class ImpactText {
    private static final int MOST_WAYS = 2;

    private final ImpactReport report;
    private final Standards standards;
    private final PrintWriter out;
    private final TextStyle style;

    private ImpactText(ImpactReport report, Standards standards, PrintWriter out, TextStyle style) {
        this.report = report;
        this.standards = standards;
        this.out = out;
        this.style = style;
    }

    public static void write(ImpactReport report, Standards standards, PrintWriter out, TextStyle style) {
        new ImpactText(report, standards, out, style).write();
        out.flush();
    }

    private void write() {
        out.println(style.bold(report.changed().id()) + "  " + standards.label(report.changed().top()));
        report.successors().forEach(one -> out.println("  " + PairWords.id(one.replaced()) + " is replaced by " + PairWords.id(one.by()) + " (" + standards.label(one.by()) + ")"));
        out.println();
        out.println(style.bold("Mapping rows") + ": " + report.rows().size() + bySet());
        out.println(style.bold("Requirements of ISO/IEC 42001") + ": " + report.requirements().size());
        report.requirements().forEach(this::requirement);
        out.println(style.bold("Checks") + ": " + report.checks().size());
        out.println(style.bold("Questions that name it") + ": " + (report.questions().isEmpty() ? "none" : String.join(", ", report.questions())));
        report.organisation().ifPresent(organisation -> records(organisation.graph(), new RecordNames(organisation), organisation.label()));
    }

    private String bySet() {
        Map<String, Long> counts = report.rows().stream().collect(Collectors.groupingBy(row -> Mappings.name(row.set()), TreeMap::new, Collectors.counting()));
        return counts.isEmpty() ? "" : TextLayout.wrap(" (" + counts.entrySet().stream().map(entry -> entry.getValue() + " in " + entry.getKey()).collect(Collectors.joining(", ")) + ")", 2);
    }

    private void requirement(TouchedRequirement one) {
        String ways = one.by().isEmpty() ? "is part of it" : one.by().stream().limit(MOST_WAYS).map(this::way).collect(Collectors.joining("; ")) + (one.by().size() > MOST_WAYS ? "; and " + (one.by().size() - MOST_WAYS) + " more" : "");
        out.println("  " + style.bold(PairWords.local(one.requirement())) + "  " + TextLayout.wrap(ways, 6));
    }

    private String way(Row row) {
        return PairWords.id(row.subject()) + " " + row.relation().words() + (row.stated().isEmpty() ? " to " : " ") + PairWords.id(row.object()) + " (" + PairWords.number(row.confidence()) + ")";
    }

    private void records(Graph graph, RecordNames names, String label) {
        out.println();
        out.println(style.bold("Records of " + label) + " that name something touched: " + report.records().size());
        for (TouchedRecord one : report.records()) {
            out.println("  " + TextLayout.wrap(name(graph, names, one.record()) + " names " + ids(one.names()), 6));
        }
        out.println(style.bold("Kinds of record") + " that a touched requirement expects: " + report.kinds().size());
        for (TouchedKind kind : report.kinds()) {
            out.println("  " + TextLayout.wrap(standards.label(kind.type()) + " (" + PairWords.id(kind.type()) + "): " + ReportWords.counted(kind.records().size(), "record", "records") + ", for " + ids(kind.requirements()), 6));
        }
    }

    private static String name(Graph graph, RecordNames names, Node record) {
        return Graphs.label(graph, record) + " (" + names.name(record) + ")";
    }

    private static String ids(List<Node> nodes) {
        return nodes.stream().map(PairWords::id).collect(Collectors.joining(" "));
    }
}
