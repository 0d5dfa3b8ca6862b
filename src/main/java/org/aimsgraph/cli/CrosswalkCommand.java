package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.NO_MAPPING;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.exchange.CrosswalkCsv;
import org.aimsgraph.exchange.CrosswalkJson;
import org.aimsgraph.exchange.CrosswalkSssom;
import org.aimsgraph.exchange.CrosswalkTable;
import org.aimsgraph.exchange.bridge.Bridges;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.exchange.oscal.CrosswalkOscal;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aims crosswalk}: how the provisions of two standards relate. */
@Command(name = "crosswalk", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells how the provisions of two standards relate, who says so, and what follows.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:told", "2:wrong usage or no such standard", "3:nothing relates the two", "70:our own fault"})
final class CrosswalkCommand implements Callable<Integer> {
    private static final List<String> OWN_FORMATS = List.of("table", "csv", "json", "oscal");

    @Mixin
    private ScopesOption standards;

    @Option(names = {"-f", "--format"}, description = "One of table, csv, json, oscal (a mapping collection), or of the formats for mapping sets that aims export --formats lists, such as sssom (default: table).")
    private String format = "table";

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Optional<MappingSetExporter> foreign = Bridges.named(Bridges.mappingSetExporters(), MappingSetExporter::format, format);
        if (foreign.isEmpty() && !OWN_FORMATS.contains(format)) {
            throw new AimsException(WRONG_USAGE, "A crosswalk is not written as '%s'. Choose one of: %s, %s.", format, String.join(", ", OWN_FORMATS), Bridges.names(Bridges.mappingSetExporters(), MappingSetExporter::format));
        }
        Library library = Library.shipped();
        ScopesOption.Scopes scopes = standards.scopes(library);
        Crosswalk crosswalk = new Crosswalk(library);
        CrosswalkReport report = CrosswalkReport.of(crosswalk, scopes.from(), scopes.to(), standards.inferred() ? standards.pivots() : -1);
        if (report.stated().isEmpty() && report.inferred().isEmpty()) {
            throw new AimsException(NO_MAPPING, "No mapping set relates %s to %s. %s", scopes.from().id(), scopes.to().id(),
                    standards.inferred() ? "Name a wider provision, or add a set to ontology/mappings/." : "Add --inferred to go over other standards.");
        }
        if (foreign.isPresent()) {
            Losses losses = new Losses(format);
            target.write(out -> foreign.get().write(CrosswalkSssom.of(report, crosswalk), library, losses, out));
            LossReport.print(losses, spec.commandLine().getErr());
        } else {
            target.write(out -> write(report, crosswalk, out));
        }
        return 0;
    }

    private void write(CrosswalkReport report, Crosswalk crosswalk, OutputStream out) throws IOException {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case "csv" -> CrosswalkCsv.write(report, crosswalk.standards(), writer);
            case "json" -> CrosswalkJson.write(report, out);
            case "oscal" -> CrosswalkOscal.write(report, crosswalk, out);
            default -> CrosswalkTable.write(report, writer, output.style());
        }
        writer.flush();
    }
}
