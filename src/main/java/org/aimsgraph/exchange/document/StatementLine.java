package org.aimsgraph.exchange.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Statement of Applicability says about one control.
 *
 * @param number       its number, such as {@code A.6.2.4}; the name of an own control
 * @param title        its title
 * @param description  what it is, where the organisation describes it
 * @param kind         which catalogue it is of
 * @param record       the line's own IRI; absent where the statement is silent on the control
 * @param decisionCode {@code included} or {@code excluded}
 * @param decision     the same in words
 * @param status       how far it is implemented
 * @param ground       on which of the allowed grounds it is excluded
 * @param reason       why
 * @param links        what it rests on and what shows it, by kind such as {@code risk}
 */
public record StatementLine(String number, String title, Optional<String> description, Kind kind, Optional<String> record, Optional<String> decisionCode, Optional<String> decision,
        Optional<String> status, Optional<String> ground, Optional<String> reason, Map<String, List<Link>> links) {
    /** Where a control comes from. */
    public enum Kind { ANNEX_A, OWN, OTHER }

    /** A record that a line leads to, with what tells it apart, such as its level or its day. */
    public record Link(String iri, String label, Optional<String> detail, Optional<String> on) {
        /** {@code Wrong ranking (high)}. */
        String text() {
            return label + detail.map(text -> " (" + text + ")").orElse("");
        }
    }

    /** What to call the control in a sentence. */
    String name() {
        return number.isEmpty() ? title : number;
    }

    public boolean isExcluded() {
        return decisionCode.filter("excluded"::equals).isPresent();
    }

    public boolean isIncluded() {
        return decisionCode.filter("included"::equals).isPresent();
    }

    List<Link> of(String linkKind) {
        return links.getOrDefault(linkKind, List.of());
    }
}
