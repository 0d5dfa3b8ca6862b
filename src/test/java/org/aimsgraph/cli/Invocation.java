package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line inside the test: its exit status and what it said. */
record Invocation(int status, String out, String err) {
    static Invocation of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine().setUsageHelpAutoWidth(false).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new Invocation(status, out.toString(), err.toString());
    }
}
