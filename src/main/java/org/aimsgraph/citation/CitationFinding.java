package org.aimsgraph.citation;

import java.util.Optional;

/**
 * A citation that is wrong.
 *
 * @param file  as it was named, with slashes
 * @param cited the words of the text
 * @param right the IRI of the standard or provision that the message speaks of: the one meant, or the nearest that exists
 */
public record CitationFinding(CitationRule rule, String file, Place place, String cited, String message, Optional<String> right) {
    /** The same in a file of another name. */
    public CitationFinding inFile(String name) {
        return new CitationFinding(rule, name, place, cited, message, right);
    }
}
