package org.aimsgraph.citation;

/**
 * A citation that is wrong.
 *
 * @param file  as it was named, with slashes
 * @param cited the words of the text
 */
public record CitationFinding(CitationRule rule, String file, Place place, String cited, String message) {}
