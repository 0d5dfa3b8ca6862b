package org.aimsgraph.citation;

import java.util.List;

/**
 * The standards that a citation or statement can be about, the likeliest first; empty where it is about none that is catalogued.
 *
 * @param evidence how near the standard is named
 */
record Grounds(List<CataloguedStandard> standards, Evidence evidence) {
    enum Evidence { ITSELF, SENTENCE, NEAR, DOCUMENT, ASSUMED }

    boolean within(Evidence limit) {
        return evidence.compareTo(limit) <= 0;
    }
}
