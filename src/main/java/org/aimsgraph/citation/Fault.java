package org.aimsgraph.citation;

import java.util.Optional;
import org.aimsgraph.graph.Namespaces;

/**
 * A finding before its place in the file is known.
 *
 * @param right the IRI of the standard or provision that the message speaks of
 */
record Fault(CitationRule rule, Passage passage, int start, int end, String message, Optional<String> right) {
    Fault(CitationRule rule, Passage passage, int start, int end, String message) {
        this(rule, passage, start, end, message, Optional.empty());
    }

    Fault(CitationRule rule, Citation citation, String message) {
        this(rule, citation.passage(), citation.start(), citation.end(), message);
    }

    /** The same with the provision that would be right, or that the message tells the truth about. */
    Fault meaning(Provision provision) {
        return meaning(provision.standard(), "/" + provision.id());
    }

    /** The same with the place in a standard, such as {@code /A.6}; empty for the whole. */
    Fault meaning(CataloguedStandard standard, String place) {
        return new Fault(rule, passage, start, end, message, Optional.of(Namespaces.STANDARD + standard.localName() + place));
    }

    CitationFinding in(Document document) {
        return new CitationFinding(rule, document.name(), passage.placeOf(start), passage.text().substring(start, end), message, right);
    }
}
