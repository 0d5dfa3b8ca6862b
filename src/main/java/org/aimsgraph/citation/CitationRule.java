package org.aimsgraph.citation;

import java.util.Locale;

/** What can be wrong with a citation. The name, in lower case with hyphens, is its heading in {@code docs/commands/cite.md}. */
public enum CitationRule {
    UNKNOWN_IDENTIFIER("A citation names a provision that exists", "Look the number up in the standard, or with aims explain; the message names the nearest that exists."),
    WRONG_TITLE("A number and the title beside it belong together", "Correct the number or the title; the message says which number the title has, where it is one of a catalogued standard."),
    EDITION_COLLISION("A number is not taken from another standard", "ISO/IEC 27001 and ISO/IEC 42001 both have controls A.5 to A.8 that mean different things. Name the standard with the number."),
    WRONG_COUNT("Counts of parts are right", "Count again in the standard; the message says how many there are."),
    WRONG_STATUS("An annex is called normative or informative as it is", "Correct the status; normative does not mean that every control is compulsory."),
    UNKNOWN_EDITION("An edition exists", "Correct the year; national adoptions carry their own prefix, such as EN or BS.");

    private final String title;
    private final String help;

    CitationRule(String title, String help) {
        this.title = title;
        this.help = help;
    }

    /** {@code unknown-identifier}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The claim that holds where nothing is found. */
    public String title() {
        return title;
    }

    /** What to do about a finding. */
    public String help() {
        return help;
    }
}
