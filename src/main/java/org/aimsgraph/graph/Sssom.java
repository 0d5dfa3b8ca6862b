package org.aimsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SSSOM that Java must name. */
public final class Sssom {
    public static final Node MAPPING_SET = term("MappingSet");
    public static final Node MAPPING = term("Mapping");
    public static final Node MAPPINGS = term("mappings");
    public static final Node NO_TERM_FOUND = term("NoTermFound");
    public static final Node OBJECT_SOURCE = term("object_source");
    public static final Node MAPPING_JUSTIFICATION = term("mapping_justification");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node AUTHOR_LABEL = term("author_label");
    public static final Node PREDICATE_MODIFIER = term("predicate_modifier");
    public static final Node SUBJECT = named("owl:annotatedSource");
    public static final Node PREDICATE = named("owl:annotatedProperty");
    public static final Node OBJECT = named("owl:annotatedTarget");
    public static final Node INVERSION = named("semapv:MappingInversion");
    public static final Node CHAINING = named("semapv:MappingChaining");

    private Sssom() {}

    private static Node term(String localName) {
        return named("sssom:" + localName);
    }

    private static Node named(String prefixedName) {
        return NodeFactory.createURI(Namespaces.expand(prefixedName).orElseThrow());
    }
}
