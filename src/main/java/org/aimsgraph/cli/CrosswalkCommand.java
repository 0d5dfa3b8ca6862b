package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.NO_MAPPING;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.exchange.CrosswalkCsv;
import org.aimsgraph.exchange.CrosswalkJson;
import org.aimsgraph.exchange.CrosswalkSssom;
import org.aimsgraph.exchange.CrosswalkTable;
import org.aimsgraph.exchange.oscal.CrosswalkOscal;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aims crosswalk}: how the provisions of two standards relate. */
@Command(name = "crosswalk", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells how the provisions of two standards relate, who says so, and what follows.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:told", "2:wrong usage or no such standard", "3:nothing relates the two", "70:our own fault"})
final class CrosswalkCommand implements Callable<Integer> {
    /** What the pairs are written as. */
    enum Format {
        TABLE, CSV, JSON, SSSOM, OSCAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private ScopesOption standards;

    @Option(names = {"-f", "--format"}, description = "One of table, csv, json, sssom, oscal (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Library library = Library.shipped();
        ScopesOption.Scopes scopes = standards.scopes(library);
        Crosswalk crosswalk = new Crosswalk(library);
        CrosswalkReport report = CrosswalkReport.of(crosswalk, scopes.from(), scopes.to(), standards.inferred() ? standards.pivots() : -1);
        if (report.stated().isEmpty() && report.inferred().isEmpty()) {
            throw new AimsException(NO_MAPPING, "No mapping set relates %s to %s. %s", scopes.from().id(), scopes.to().id(),
                    standards.inferred() ? "Name a wider provision, or add a set to ontology/mappings/." : "Add --inferred to go over other standards.");
        }
        target.write(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            switch (format) {
                case TABLE -> CrosswalkTable.write(report, writer, output.style());
                case CSV -> CrosswalkCsv.write(report, crosswalk.standards(), writer);
                case JSON -> CrosswalkJson.write(report, out);
                case SSSOM -> CrosswalkSssom.write(report, crosswalk, writer);
                case OSCAL -> CrosswalkOscal.write(report, crosswalk, out);
            }
            writer.flush();
        });
        return 0;
    }
}
