package org.aimsgraph.check;

import java.util.Locale;

/** Who decides a requirement. */
public enum Mode {
    /** Rules decide it. */
    AUTOMATIC,
    /** Rules decide a necessary part; a person judges the rest. */
    PART,
    /** Only a person can decide it. */
    MANUAL,
    /** Its rules are not built yet. */
    PENDING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
