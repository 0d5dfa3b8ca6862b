package org.aimsgraph.browse;

import java.util.List;

/**
 * The records that were found.
 *
 * @param records   in the order of their labels
 * @param classes   how many of them are of which class, most first
 * @param codes     how many of them name which code, most first
 */
public record RecordSearch(List<RecordEntry> records, List<Facet> classes, List<Facet> codes) {
    /** A value by which a list can be narrowed, and how many of its records have it. */
    public record Facet(Named value, int count) {}
}
