package org.aimsgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which organisation's records a command reads, and for which date. */
final class RecordsOption {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Turtle (.ttl) or N-Triples (.nt) files, folders of them, or - for Turtle on standard input.")
    private List<Path> paths;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Check as of this date, such as 2026-11-23 (default: the date that the records state with aims:recordsAsOf, else today).")
    private LocalDate asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Organisation load(KnowledgeBase knowledgeBase) {
        OrganisationLoader loader = new OrganisationLoader(knowledgeBase);
        if (paths.stream().anyMatch(path -> path.toString().equals("-"))) {
            if (paths.size() > 1) {
                throw new AimsException(Problem.WRONG_USAGE, "Standard input (-) cannot be mixed with files. Name one or the other.");
            }
            return loader.load(System.in, "standard input");
        }
        DataFiles files = DataFiles.of(paths);
        if (!files.skipped().isEmpty()) {
            spec.commandLine().getErr().println("Not read, because only Turtle and N-Triples are: " + String.join(", ", new TreeSet<>(files.skipped().stream().map(Path::toString).toList())));
        }
        return loader.load(files.readable());
    }

    /** The date given, else the one that the records state, else today. */
    LocalDate asOf(Organisation organisation) {
        return asOf != null ? asOf : organisation.statedDate().orElseGet(LocalDate::now);
    }
}
