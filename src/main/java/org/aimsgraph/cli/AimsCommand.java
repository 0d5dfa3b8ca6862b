package org.aimsgraph.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code aims}: the root of all commands. */
@Command(name = "aims", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "ISO/IEC 42001, the standard for AI management systems, as a knowledge graph that runs.",
        subcommands = {
            CheckCommand.class,
            CertificationCommand.class,
            WorklistCommand.class,
            DeriveCommand.class,
            ExplainCommand.class,
            CrosswalkCommand.class,
            CoverageCommand.class,
            CarryOverCommand.class,
            ImpactCommand.class,
            DiffCommand.class,
            CiteCommand.class,
            QueryCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            SoaCommand.class,
            ServeCommand.class,
            HelpCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing to report", "1:findings at or above --fail-on", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class AimsCommand implements Runnable {
    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT, description = "Say more; show the trace of a problem.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        String names = spec.subcommands().keySet().stream().filter(name -> !name.equals("help")).collect(Collectors.joining(", "));
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: " + names + ".");
    }
}
