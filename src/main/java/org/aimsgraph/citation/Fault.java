package org.aimsgraph.citation;

/** A finding before its place in the file is known. */
record Fault(CitationRule rule, Passage passage, int start, int end, String message) {
    Fault(CitationRule rule, Citation citation, String message) {
        this(rule, citation.passage(), citation.start(), citation.end(), message);
    }

    CitationFinding in(Document document) {
        return new CitationFinding(rule, document.name(), passage.placeOf(start), passage.text().substring(start, end), message);
    }
}
