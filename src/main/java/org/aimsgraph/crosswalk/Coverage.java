package org.aimsgraph.crosswalk;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** How far a provision is asked for by another standard, the best first; the codes are those of {@code ontology/codes/coverage.ttl}. */
public enum Coverage {
    FULL, PART, NONE, NOT_LOOKED_AT;

    /** Such as {@code not looked at}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Coverage of(Node code) {
        String name = code.getURI().substring(code.getURI().lastIndexOf("/coverage-") + "/coverage-".length());
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
