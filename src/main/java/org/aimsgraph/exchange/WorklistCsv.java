package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Sampling;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;

/** A worklist as CSV (RFC 4180): a row for each record to look at, with empty columns for the judge to fill in. */
public final class WorklistCsv {
    private static final String[] HEADER = {"requirement", "provision", "to judge", "rules say", "kind of record", "record", "name of record", "population", "seed", "outcome", "judged by", "judged on", "note"};

    private WorklistCsv() {}

    public static void write(Report report, List<WorkItem> items, Sampling sampling, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        for (WorkItem item : items) {
            for (WorkItem.Evidence evidence : item.evidence()) {
                List<Node> records = evidence.records();
                if (records.isEmpty()) {
                    row(csv, item, evidence, "", "", sampling);
                }
                for (Node record : records) {
                    row(csv, item, evidence, record.isURI() ? record.getURI() : "_:" + record.getBlankNodeLabel(), Graphs.label(report.organisation().graph(), record), sampling);
                }
            }
        }
        csv.flush();
    }

    private static void row(CSVPrinter csv, WorkItem item, WorkItem.Evidence evidence, String record, String name, Sampling sampling) throws IOException {
        csv.printRecord(item.result().requirement().id(), item.result().requirement().provision(), item.question(), item.result().verdict().earl(),
                Namespaces.shorten(evidence.type().getURI()), record, SafeText.cell(name), evidence.population(), sampling.seed(), "", "", "", "");
    }
}
