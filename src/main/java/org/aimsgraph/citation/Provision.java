package org.aimsgraph.citation;

import java.util.List;
import java.util.Optional;

/**
 * A numbered part of a catalogued standard.
 *
 * @param id      its local name, such as {@code 6.1.3}, {@code A.6.2.4}, {@code GOVERN-1.1} or {@code art_9.par_2}
 * @param shown   its number as people write it
 * @param title   the printed title; empty for a part that has none
 * @param words   the title's words
 * @param sure    whether sources agree on the title
 * @param whole   the id of what it is part of
 * @param partsCatalogued whether what the catalogue lacks below it does not exist; empty where that is not said
 */
record Provision(CataloguedStandard standard, String id, String shown, String title, List<String> words, boolean sure, boolean normative, boolean control, Optional<String> whole, Optional<Boolean> partsCatalogued) {
    /** {@code A.2.2, AI policy}, or the number alone. */
    String named() {
        return title.isEmpty() ? shown : shown + ", " + title;
    }
}
