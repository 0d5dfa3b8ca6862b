package org.aimsgraph.form;

import org.apache.jena.graph.Node;

/** A code that a field can be filled in with. */
public record Code(Node iri, String notation, String label, String definition) {}
