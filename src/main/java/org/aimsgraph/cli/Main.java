package org.aimsgraph.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.aimsgraph.problem.Problem;
import picocli.CommandLine;

/** Where the program starts: builds the command line, runs it and passes its exit status on. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        StandardOutput answer = new StandardOutput();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(answer, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = run(commandLine().setOut(out).setErr(err), arguments);
        out.flush();
        if (answer.failure().isPresent()) {
            err.println("aims: The answer could not be written to standard output to its end (" + answer.failure().get() + ").");
            status = Problem.OUTPUT_NOT_WRITABLE.exitStatus();
        }
        System.exit(status);
    }

    /** Errors of the machine below, such as too little memory, get one sentence as well. */
    private static int run(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            line.getErr().println("aims: The memory does not suffice for these records. Give more with: AIMS_JAVA_OPTIONS=-Xmx8g");
        } catch (LinkageError broken) {
            line.getErr().println("aims: The installation is broken (" + broken + "). Build it again with: mvn package");
        }
        return Problem.BROKEN_INSTALLATION.exitStatus();
    }

    /** The command line with our way of telling problems; tests give it their own streams. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new AimsCommand());
        line.getSubcommands().get("query").setStopAtPositional(true);          // what follows a question's name is the question's
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.registerConverter(LocalDate.class, Main::date);
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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a date; write it as 2026-11-23");
        }
    }
}
