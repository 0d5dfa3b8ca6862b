package org.aimsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SSSOM that Java must name. */
public final class Sssom {
    public static final Node MAPPING_SET = term("MappingSet");
    public static final Node MAPPING = term("Mapping");
    public static final Node MAPPINGS = term("mappings");
    public static final Node NO_TERM_FOUND = term("NoTermFound");

    private Sssom() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(Namespaces.expand("sssom:" + localName).orElseThrow());
    }
}
