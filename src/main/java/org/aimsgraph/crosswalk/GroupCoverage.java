package org.aimsgraph.crosswalk;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * How far a provision is covered by what is known of all units in it.
 *
 * @param coverage full or none where all units are, not looked at where nothing more can be said, else part
 * @param counts   how many units are covered how far
 */
public record GroupCoverage(Node provision, Coverage coverage, Map<Coverage, Integer> counts) {}
