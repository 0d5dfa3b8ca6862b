package org.aimsgraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aimsgraph.graph.DataFiles;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.Places;
import org.aimsgraph.graph.TurtlePlaces;
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
        return Records.load(paths, knowledgeBase, spec.commandLine().getErr());
    }

    /** Where the records stand in the files; nothing of them does where they came on standard input. */
    Places places() {
        return paths.stream().anyMatch(Records::isStandardInput) ? new Places() : TurtlePlaces.of(DataFiles.of(paths).readable());
    }

    /** The date given, else the one that the records state, else today. */
    LocalDate asOf(Organisation organisation) {
        return asOf != null ? asOf : organisation.statedDate().orElseGet(LocalDate::now);
    }
}
