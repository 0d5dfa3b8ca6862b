package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.Standards;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A crosswalk as CSV (RFC 4180): a row for each pair, with the titles of both ends, why, and the path of what follows. */
public final class CrosswalkCsv {
    private static final String[] HEADER = {"from", "from title", "relation", "to", "to title", "confidence", "known", "source", "why", "path", "weakest"};

    private CrosswalkCsv() {}

    public static void write(CrosswalkReport report, Standards standards, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        for (Pair pair : Stream.concat(report.stated().stream(), report.inferred().stream()).toList()) {
            boolean stated = pair.origin().isStated();
            csv.printRecord(PairWords.id(pair.subject()), title(standards, pair.subject()), pair.relation().words(), pair.isGap() ? "" : PairWords.id(pair.object()), pair.isGap() ? "" : title(standards, pair.object()),
                    PairWords.number(pair.confidence()), word(pair), PairWords.source(pair), SafeText.cell(pair.row().map(Row::comment).orElse("")), stated ? "" : PairWords.path(pair), stated ? "" : PairWords.step(pair.weakest()));
        }
        csv.flush();
    }

    private static String title(Standards standards, org.apache.jena.graph.Node node) {
        return SafeText.cell(standards.label(node));
    }

    /** {@code asserted}, {@code inverted}, {@code composed}, {@code rolledUp} or {@code candidate}. */
    static String word(Pair pair) {
        if (pair.isCandidate()) {
            return "candidate";
        }
        return switch (pair.origin()) {
            case ASSERTED -> "asserted";
            case INVERTED -> "inverted";
            case COMPOSED -> "composed";
            case ROLLED_UP -> "rolledUp";
        };
    }
}
