package org.aimsgraph.cli;

import java.io.PrintWriter;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import picocli.CommandLine;

/** Turns what went wrong into one sentence and an exit status; the trace is shown only on request. */
final class ProblemHandler implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine line, CommandLine.ParseResult given) {
        PrintWriter err = line.getErr();
        if (verbose(line)) {
            exception.printStackTrace(err);
        }
        if (exception instanceof AimsException refusal) {
            err.println("aims: " + refusal.getMessage());
            err.println("More: docs/problems.md#" + refusal.problem().heading());
            return refusal.problem().exitStatus();
        }
        err.println("aims: This is our fault, not yours: " + exception + ". Run again with -v and report what it prints.");
        return Problem.BROKEN_INSTALLATION.exitStatus();
    }

    private static boolean verbose(CommandLine line) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof AimsCommand command && command.verbose();
    }
}
