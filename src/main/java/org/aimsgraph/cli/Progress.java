package org.aimsgraph.cli;

import java.io.PrintWriter;

/** Tells a person at a terminal what is being done while it takes long; silent everywhere else. */
final class Progress {
    private static final long PATIENCE_MILLIS = 1500;

    private final PrintWriter terminal;
    private final long start = System.currentTimeMillis();
    private boolean shown;

    private Progress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Progress on this stream if it is a terminal. */
    static Progress onTerminal(PrintWriter err) {
        return new Progress(Terminal.isTerminal("2") ? err : null);
    }

    void step(String what) {
        if (terminal != null && (shown || System.currentTimeMillis() - start > PATIENCE_MILLIS)) {
            terminal.print("\r\u001b[K" + what + " …");
            terminal.flush();
            shown = true;
        }
    }

    void done() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
