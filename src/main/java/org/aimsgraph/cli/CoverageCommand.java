package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.NO_MAPPING;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aimsgraph.crosswalk.CoverageFinder;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.exchange.CoverageCsv;
import org.aimsgraph.exchange.CoverageJson;
import org.aimsgraph.exchange.CoverageText;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aims coverage}: how far one standard is asked for by another. */
@Command(name = "coverage", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells how much of what FROM asks is asked by TO as well: in full, in part, not at all, or not looked at.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:told", "2:wrong usage or no such standard", "3:nothing there to be covered", "70:our own fault"})
final class CoverageCommand implements Callable<Integer> {
    /** What the coverage is written as. */
    enum Format {
        TEXT, CSV, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private ScopesOption standards;

    @Option(names = {"-f", "--format"}, description = "One of text, csv, json (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Library library = Library.shipped();
        ScopesOption.Scopes scopes = standards.scopes(library);
        Crosswalk crosswalk = new Crosswalk(library);
        CoverageReport report = new CoverageFinder(crosswalk).report(scopes.from(), scopes.to(), standards.inferred() ? standards.pivots() : 0);
        if (report.units().isEmpty()) {
            throw new AimsException(NO_MAPPING, "%s asks for nothing that could be covered. Name a clause, control or article that does.", scopes.from().id());
        }
        target.write(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            switch (format) {
                case TEXT -> CoverageText.write(report, crosswalk.standards(), writer, output.style());
                case CSV -> CoverageCsv.write(report, crosswalk.standards(), writer);
                case JSON -> CoverageJson.write(report, crosswalk.standards(), out);
            }
            writer.flush();
        });
        return 0;
    }
}
