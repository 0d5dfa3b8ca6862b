package org.aimsgraph.exchange;

import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;

/** Colour for a terminal, or none for files, pipes and people who switch it off. */
public record TextStyle(boolean colour) {
    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int BLUE = 34;
    private static final int GREY = 90;

    String bold(String text) {
        return code(1, text);
    }

    String paint(Verdict verdict, String text) {
        return code(switch (verdict) {
            case PASSED -> GREEN;
            case FAILED -> RED;
            case CANT_TELL -> YELLOW;
            case INAPPLICABLE, UNTESTED -> GREY;
        }, text);
    }

    String paint(Severity severity, String text) {
        return code(switch (severity) {
            case VIOLATION -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        }, text);
    }

    private String code(int number, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + number + "m" + text + "\u001b[0m" : text;
    }
}
