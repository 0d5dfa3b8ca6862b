package org.aimsgraph.citation;

/**
 * A document named in a text.
 *
 * @param standard local name of a catalogued standard; else {@code standard} or {@code law} for another document
 * @param edition  the year that is named with it; empty if none is
 * @param name     the words of the text
 */
record Mention(int start, int end, String standard, boolean catalogued, String edition, String name) {}
