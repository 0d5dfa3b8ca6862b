package org.aimsgraph.browse;

import java.util.Optional;

/**
 * A provision in a list.
 *
 * @param name      its names
 * @param standard  the key of its standard
 * @param number    its number, which is the last part of its IRI
 * @param title     its title
 * @param kind      the class, such as {@code Control}
 * @param kindLabel the class in words
 * @param normative whether it binds, where that is known
 * @param within    the provision that holds it
 * @param text      its text, where the law lets us quote it
 */
public record ProvisionEntry(Named name, String standard, String number, String title, String kind, String kindLabel, Optional<Boolean> normative, Optional<Named> within, Optional<String> text) {}
