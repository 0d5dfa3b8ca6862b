package org.aimsgraph.difference;

import java.util.Optional;

/**
 * A provision that two editions do not share, or in which they differ.
 *
 * @param number its number in the standard
 * @param before title and wording in the first edition
 * @param after  title and wording in the second
 */
public record ProvisionChange(Kind kind, String number, Optional<Worded> before, Optional<Worded> after) {
    /** In what way. */
    public enum Kind {
        ADDED, REMOVED, RETITLED, REWORDED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A provision in one edition.
     *
     * @param title   its title
     * @param wording its text, where it is catalogued
     */
    public record Worded(Thing provision, String title, Optional<String> wording) {}
}
