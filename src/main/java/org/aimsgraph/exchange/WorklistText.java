package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Sampling;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;

/** A worklist for a terminal, grouped by clause. */
public final class WorklistText {
    private final PrintWriter out;
    private final TextStyle style;
    private final Graph records;
    private final RecordNames names;

    private WorklistText(Report report, PrintWriter out, TextStyle style) {
        this.out = out;
        this.style = style;
        this.records = report.organisation().graph();
        this.names = new RecordNames(report.organisation());
    }

    public static void write(Report report, List<WorkItem> items, Sampling sampling, PrintWriter out, TextStyle style) {
        new WorklistText(report, out, style).write(report, items, sampling);
        out.flush();
    }

    private void write(Report report, List<WorkItem> items, Sampling sampling) {
        out.printf("%s · ISO/IEC 42001:2023 · as of %s%n", style.bold(report.organisation().label()), report.asOf());
        out.println(wrap(ReportWords.counted(items.size(), "judgement", "judgements") + " left to a person. Of kinds with more records, " + sampling.size() + " are drawn; seed: " + sampling.seed(), 0));
        names.namespace().ifPresent(beginning -> out.println("In brackets: the record; " + beginning + " stands before each name."));
        String group = "";
        for (WorkItem item : items) {
            if (!item.result().requirement().group().equals(group)) {
                group = item.result().requirement().group();
                out.println();
                out.println(style.bold((group.startsWith("A") ? "Control area " : "Clause ") + group));
            }
            writeItem(item);
        }
    }

    private void writeItem(WorkItem item) {
        out.println("  " + style.bold(item.result().requirement().id()) + "  " + wrap(item.question(), 8) + " " + style.paint(item.result().verdict(), "(Rules: " + TextReport.words(item.result().verdict()) + ")"));
        for (WorkItem.Evidence evidence : item.evidence()) {
            String count = evidence.isSample() ? " (" + evidence.records().size() + " of " + evidence.population() + ")" : "";
            String list = evidence.records().isEmpty() ? "none on record" : evidence.records().stream().map(record -> Graphs.label(records, record) + " (" + names.name(record) + ")").collect(Collectors.joining("; "));
            out.println("        " + wrap(evidence.label() + count + ": " + list, 10));
        }
    }
}
