package org.aimsgraph.cli;

import org.aimsgraph.exchange.TextStyle;

/** What is known about the terminal. Colour is for people: none in files, pipes, or where NO_COLOR is set (no-color.org). */
final class Terminal {
    private Terminal() {}

    /** The style for text; {@code toStandardOutput} is false when it goes to a file. */
    static TextStyle style(boolean toStandardOutput) {
        return new TextStyle(toStandardOutput && isTerminal("1") && System.getenv("NO_COLOR") == null);
    }

    /** The launcher says which of the standard streams are terminals, for Java 17 cannot tell them apart. */
    static boolean isTerminal(String stream) {
        return System.getProperty("aims.terminal", "").contains(stream);
    }
}
