package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.OUTPUT_NOT_WRITABLE;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.exchange.workbook.Settings;
import org.aimsgraph.exchange.workbook.StartingRecords;
import org.aimsgraph.exchange.workbook.WorkbookFile;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims init}: makes a workbook to keep the records of an AI management system in. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Makes a workbook (aims.xlsx), and the same as tables (csv), to keep the records of an AI management system in: a sheet for each kind of record, and the controls of Annex A ready to decide on.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:made", "2:wrong usage", "3:the files exist, or cannot be written", "70:our own fault"})
final class InitCommand implements Callable<Integer> {
    /** The day that stands in the properties of each new workbook, so that equal commands give equal bytes. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Parameters(paramLabel = "FOLDER", description = "Where to put the files; it is made if it does not exist. Files that are there are never overwritten.")
    private Path folder;

    @Option(names = "--from", paramLabel = "ORGANISATION-NAME", description = "What the organisation is called (default: as the folder).")
    private String name;

    @Option(names = "--namespace", paramLabel = "IRI", description = "What the addresses of all records begin with, such as https://example.com/id/ (default: ${DEFAULT-VALUE}).")
    private String namespace = Surroundings.NOBODYS;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Settings.isNamespace(namespace)) {
            throw new AimsException(WRONG_USAGE, "'%s' is no address that ends in / or #. Give one such as https://example.com/id/.", namespace);
        }
        Path workbook = folder.resolve("aims.xlsx");
        Path tables = folder.resolve("csv");
        for (Path each : new Path[] {workbook, tables}) {
            if (Files.exists(each)) {
                throw new AimsException(OUTPUT_NOT_WRITABLE, "'%s' exists already and is not overwritten. Name another folder, or move it away.", each);
            }
        }
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        String organisation = name == null || name.isBlank() ? folder.toAbsolutePath().normalize().getFileName().toString() : name.strip();
        WorkbookFile file = new WorkbookFile(new Library(knowledgeBase), StartingRecords.of(knowledgeBase, organisation, namespace), organisation, namespace, new Losses("xlsx"));
        Map<String, byte[]> csv = file.tables(true);
        try {
            Files.createDirectories(tables);
            for (Map.Entry<String, byte[]> table : csv.entrySet()) {
                Files.write(tables.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException problem) {
            throw new AimsException(OUTPUT_NOT_WRITABLE, problem, "'%s' could not be written (%s).", tables, problem.getMessage());
        }
        OutputFile.of(workbook, spec.commandLine().getOut()).write(out -> file.writeXlsx(DAY, true, out));
        spec.commandLine().getOut().printf("Made %s, and the same as %d tables in %s. Fill in one of them, then: aims check %s%n", workbook, csv.size(), tables, workbook);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
