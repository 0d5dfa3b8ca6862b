package org.aimsgraph.citation;

import java.util.List;
import java.util.Optional;

/**
 * A place of a text that names a provision.
 *
 * @param ids      the local names it can have, the likeliest first: {@code control 5.15} is A.5.15
 * @param standard the standard, where the citation itself says it, as {@code iso42001:4.1} does
 */
record Citation(Passage passage, int start, int end, Form form, List<String> ids, Optional<String> standard) {
    /** How a citation is written, which decides of which standards it can be. */
    enum Form {
        /** A prefixed name or an IRI of ours. */
        NAME,
        /** {@code GOVERN 1.1}. */
        FUNCTION,
        /** {@code Article 9(2)(a)} and {@code Annex IV}. */
        LAW,
        /** {@code Annex A}. */
        ANNEX,
        /** {@code A.6.2.4}. */
        LETTER,
        /** {@code clause 6.1.3}. */
        CLAUSE,
        /** A number in a column of numbers. */
        CELL,
        /** A number before a heading, item or cell of a text that follows a standard. */
        STRUCTURE
    }

    String written() {
        return passage.text().substring(start, end);
    }

    String id() {
        return ids.get(0);
    }
}
