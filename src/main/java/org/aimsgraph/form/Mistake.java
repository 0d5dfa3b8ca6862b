package org.aimsgraph.form;

/**
 * A value that cannot be taken.
 *
 * @param key    the field
 * @param place  which of its values, from 0
 * @param fault  what is wrong
 * @param detail what is allowed, where that has to be listed; else empty
 */
public record Mistake(String key, int place, Fault fault, String detail) {}
