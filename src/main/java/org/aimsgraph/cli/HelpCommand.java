package org.aimsgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aimsgraph.query.Questions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims help}: the help of a command, and that of a question after {@code query}. */
@Command(name = "help", helpCommand = true, description = "Tells what a command does and takes; aims help query NAME for a question.")
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, and for query the name of a question.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine().getParent();
        for (String word : words) {
            line = below(line, word);
        }
        line.usage(spec.commandLine().getOut());
        return 0;
    }

    private CommandLine below(CommandLine line, String word) {
        if (line.getCommand() instanceof QueryCommand) {
            return QueryCommand.command(word, Questions.shipped(), line);
        }
        CommandLine found = line.getSubcommands().get(word);
        if (found == null) {
            throw new ParameterException(spec.commandLine(), "There is no command '" + word + "'");
        }
        return found;
    }
}
