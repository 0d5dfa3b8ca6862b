package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Checker;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.exchange.bridge.Bridges;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.StandardExporter;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.SssomReader;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims export}: writes an organisation or a standard in a foreign format. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Writes an organisation's records, a standard or a mapping set in another format, and tells what could not be carried over.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:exported", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER|STANDARD|SET", description = "The organisation's records; a standard such as iso42001, for the formats of standards; or a mapping set such as iso42001--iso27001, for the formats of mapping sets.")
    private List<Path> subjects = List.of();

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "What to write. See aims export --formats.")
    private String format;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The organisation as of this date, such as 2026-11-23 (default: the date that the records state, else today).")
    private LocalDate asOf;

    @Option(names = "--syntax", paramLabel = "SYNTAX", description = "For formats of OSCAL: json, xml or yaml (default: json).")
    private String syntax;

    @Mixin
    private OutputOption output;

    @Option(names = "--formats", help = true, description = "List the formats instead.")
    private boolean formats;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (formats) {
            BridgeList.print(Bridges.recordsExporters(), RecordsExporter::format, RecordsExporter::description, spec.commandLine().getOut());
            BridgeList.print(Bridges.standardExporters(), StandardExporter::format, StandardExporter::description, spec.commandLine().getOut());
            BridgeList.print(Bridges.mappingSetExporters(), MappingSetExporter::format, MappingSetExporter::description, spec.commandLine().getOut());
            return 0;
        }
        if (format == null) {
            throw new AimsException(WRONG_USAGE, "Say with --format what to write, one of: %s.", names());
        }
        if (subjects.isEmpty()) {
            throw new AimsException(WRONG_USAGE, "Name the organisation's records, or a standard such as iso42001.");
        }
        OutputFile target = output.target();
        Optional<RecordsExporter> records = Bridges.named(Bridges.recordsExporters(), RecordsExporter::format, format).map(exporter -> syntax == null ? exporter : exporter.in(syntax));
        Optional<StandardExporter> standard = Bridges.named(Bridges.standardExporters(), StandardExporter::format, format).map(exporter -> syntax == null ? exporter : exporter.in(syntax));
        Optional<MappingSetExporter> mappings = Bridges.named(Bridges.mappingSetExporters(), MappingSetExporter::format, format);
        if (records.isEmpty() && standard.isEmpty() && mappings.isEmpty()) {
            throw new AimsException(WRONG_USAGE, "Nothing called '%s' is exported. Choose one of: %s.", format, names());
        }
        Losses losses = new Losses(format);
        if (records.isPresent()) {
            RecordsExporter.Subject subject = organisation();
            target.write(out -> records.get().write(subject, losses, out));
        } else if (mappings.isPresent()) {
            SssomSet set = mappingSet();
            Library library = Library.shipped();
            target.write(out -> mappings.get().write(set, library, losses, out));
        } else {
            Library library = Library.shipped();
            Scope scope = standard(library);
            target.write(out -> standard.get().write(library, scope.standard(), losses, out));
        }
        LossReport.print(losses, spec.commandLine().getErr());
        return 0;
    }

    private static String names() {
        return Bridges.names(Bridges.recordsExporters(), RecordsExporter::format) + ", " + Bridges.names(Bridges.standardExporters(), StandardExporter::format)
                + ", " + Bridges.names(Bridges.mappingSetExporters(), MappingSetExporter::format);
    }

    private RecordsExporter.Subject organisation() {
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Organisation organisation = Records.load(subjects, knowledgeBase, spec.commandLine().getErr());
        LocalDate day = asOf != null ? asOf : organisation.statedDate().orElseGet(LocalDate::now);
        return new RecordsExporter.Subject(new Library(knowledgeBase), organisation, day, () -> new Checker(knowledgeBase).check(organisation, day));
    }

    private SssomSet mappingSet() {
        return SssomReader.shipped(subjects.get(0).toString()).filter(set -> subjects.size() == 1)
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "'%s' writes one mapping set, and none is called '%s'. Name one of ontology/mappings/, such as iso42001--iso27001; aims crosswalk writes pairs of two standards.", format, subjects.get(0)));
    }

    private Scope standard(Library library) {
        if (subjects.size() > 1 || Files.exists(subjects.get(0))) {
            throw new AimsException(WRONG_USAGE, "'%s' writes one standard. Name it by its prefix, such as iso42001.", format);
        }
        return new ScopeNames(library.graph()).scope(subjects.get(0).toString());
    }
}
