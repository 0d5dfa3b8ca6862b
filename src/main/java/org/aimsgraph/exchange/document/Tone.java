package org.aimsgraph.exchange.document;

import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;

/** How a cell looks, in every format alike: the name of its style on pages, its background and its ink. */
public enum Tone {
    PLAIN("", "FFFFFF", "1B2430"),
    STRONG("strong", "FFFFFF", "1B2430"),
    MUTED("muted", "FFFFFF", "535F6E"),
    GOOD("passed", "E2F3EB", "0F5C40"),
    BAD("failed", "FCE9E7", "97231B"),
    DOUBT("cantTell", "FCF0D6", "714900"),
    NEUTRAL("inapplicable", "E9EDF2", "435060"),
    ADVICE("info", "E4EEFA", "174F8A");

    private final String style;
    private final String background;
    private final String ink;

    Tone(String style, String background, String ink) {
        this.style = style;
        this.background = background;
        this.ink = ink;
    }

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> GOOD;
            case FAILED -> BAD;
            case CANT_TELL -> DOUBT;
            case INAPPLICABLE, UNTESTED -> NEUTRAL;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case VIOLATION -> BAD;
            case WARNING -> DOUBT;
            case INFO -> ADVICE;
        };
    }

    public String style() {
        return style;
    }

    String background() {
        return background;
    }

    String ink() {
        return ink;
    }
}
