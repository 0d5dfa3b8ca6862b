package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A record that is still to be made.
 *
 * @param type      its class
 * @param serves    the requirements that expect it
 * @param completes those of them that have all their records once this and the ones before it are there
 */
public record FurtherRecord(Node type, List<Node> serves, List<Node> completes) {}
