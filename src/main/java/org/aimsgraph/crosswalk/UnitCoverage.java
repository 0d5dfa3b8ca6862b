package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * How far one requirement, or provision of a standard without catalogued requirements, is covered.
 *
 * @param pairs those that show it, the surest first; empty where nobody looked
 */
public record UnitCoverage(Node unit, Coverage coverage, List<Pair> pairs) {}
