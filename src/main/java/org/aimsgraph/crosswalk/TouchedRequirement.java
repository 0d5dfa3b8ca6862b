package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A requirement of ISO/IEC 42001 that a change can reach.
 *
 * @param by the rows that lead to it; empty where it belongs to what changed
 */
public record TouchedRequirement(Node requirement, List<Row> by) {}
