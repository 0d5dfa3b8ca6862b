package org.aimsgraph.browse;

/**
 * A thing with its names.
 *
 * @param iri   its full name; a blank node begins with {@code _:}
 * @param id    the short name, such as {@code iso42001:A.6.2.4}
 * @param label the name for people
 */
public record Named(String iri, String id, String label) {}
