package org.aimsgraph.web;

import java.util.List;

/**
 * A requirement as the page of its provision shows it.
 *
 * @param forms     how binding it is, who acts, and what form shows it
 * @param records   the kinds of record that show it
 * @param checks    the rules that decide it
 * @param judgement what a person must still judge; empty if nothing
 * @param outcomes  its verdict for each organisation that is served
 */
public record Asked(String id, String href, String statement, String forms, List<String> records, List<Rule> checks, String judgement, List<Outcome> outcomes) {
    /** A rule by its severity, and the claim that holds when it finds nothing. */
    public record Rule(String severity, String label) {}

    /** A verdict for an organisation, with the page that says why. */
    public record Outcome(String organisation, String verdict, String href) {}
}
