package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.crosswalk.UnitCoverage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Coverage as CSV (RFC 4180): a row for each requirement, with what covers it and why. */
public final class CoverageCsv {
    private static final String[] HEADER = {"id", "what", "provision", "coverage", "by", "relations", "confidence", "why"};

    private CoverageCsv() {}

    public static void write(CoverageReport report, Standards standards, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        for (UnitCoverage unit : report.units()) {
            csv.printRecord(PairWords.id(unit.unit()), SafeText.cell(what(standards, unit.unit())), standards.parent(unit.unit()).map(PairWords::id).orElse(""), unit.coverage().words(),
                    unit.pairs().stream().filter(pair -> !pair.isGap()).map(PairWords::object).collect(Collectors.joining("; ")),
                    unit.pairs().stream().map(pair -> pair.relation().words()).collect(Collectors.joining("; ")),
                    unit.pairs().stream().findFirst().map(pair -> PairWords.number(pair.confidence())).orElse(""),
                    SafeText.cell(unit.pairs().stream().findFirst().map(pair -> pair.row().map(row -> row.comment()).orElseGet(() -> PairWords.path(pair))).orElse("")));
        }
        csv.flush();
    }

    /** The requirement in our words, else the title of the provision. */
    static String what(Standards standards, Node unit) {
        return org.aimsgraph.graph.Graphs.text(standards.graph(), unit, DCTerms.description.asNode()).filter(text -> standards.isRequirement(unit)).orElseGet(() -> standards.label(unit));
    }
}
