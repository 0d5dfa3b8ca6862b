package org.aimsgraph.check;

import java.util.Arrays;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** The outcomes of the W3C Evaluation and Report Language (EARL), as the report writes them. */
public enum Verdict {
    /** Every rule bound to the requirement had something to look at and none was broken. */
    PASSED("passed"),
    /** A rule that the standard demands is broken. */
    FAILED("failed"),
    /** The record that would show it is absent, so nothing can be told either way. */
    CANT_TELL("cantTell"),
    /** The control is excluded with a justification that the facts do not contradict. */
    INAPPLICABLE("inapplicable"),
    /** No rule decides it, and no person has. */
    UNTESTED("untested");

    private final String earl;

    Verdict(String earl) {
        this.earl = earl;
    }

    /** The local name of the outcome in EARL. */
    public String earl() {
        return earl;
    }

    /** The verdict for an outcome of EARL such as {@code earl:passed}. */
    static Verdict ofEarl(Node outcome) {
        String name = Namespaces.localName(outcome.getURI());
        return Arrays.stream(values()).filter(verdict -> verdict.earl.equals(name)).findFirst().orElseThrow();
    }
}
