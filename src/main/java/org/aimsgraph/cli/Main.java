package org.aimsgraph.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.aimsgraph.problem.Problem;
import picocli.CommandLine;

/** Where the program starts: builds the command line, runs it and passes its exit status on. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        System.exit(status);
    }

    /** The command line with our way of telling problems; tests give it their own streams. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new AimsCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(new ProblemHandler());
        line.setParameterExceptionHandler((problem, given) -> {
            PrintWriter err = problem.getCommandLine().getErr();
            err.println("aims: " + problem.getMessage());
            if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
                err.println("See: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            }
            return Problem.WRONG_USAGE.exitStatus();
        });
        return line;
    }
}
