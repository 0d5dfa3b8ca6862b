package org.aimsgraph.check;

import org.apache.jena.Jena;

/** The name under which reports say what validated. */
final class Engine {
    static final String NAME = "TopBraid SHACL 1.4.4 on Apache Jena " + Jena.VERSION;

    private Engine() {}
}
