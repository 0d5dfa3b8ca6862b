package org.aimsgraph.browse;

import java.util.List;
import java.util.Optional;

/**
 * A standard, framework or law, in one edition.
 *
 * @param key          its prefix, such as {@code iso42001}; the last part of its IRI where none of its parts are catalogued
 * @param name         its names
 * @param title        its title
 * @param description  what it is about, in our words
 * @param identifier   how it is cited
 * @param issued       when it was published, as exactly as is known
 * @param publisher    who published it
 * @param status       whether it is in force
 * @param notes        what a reader had better know
 * @param provisions   how many provisions are catalogued
 * @param requirements how many requirements are catalogued
 * @param top          its provisions of the highest level
 */
public record StandardEntry(String key, Named name, String title, String description, Optional<String> identifier, Optional<String> issued, Optional<String> publisher,
        Optional<String> status, List<String> notes, int provisions, int requirements, List<Named> top) {}
