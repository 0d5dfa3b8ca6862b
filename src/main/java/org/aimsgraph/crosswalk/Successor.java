package org.aimsgraph.crosswalk;

import org.apache.jena.graph.Node;

/** An edition or provision that another one replaces. */
public record Successor(Node replaced, Node by) {}
