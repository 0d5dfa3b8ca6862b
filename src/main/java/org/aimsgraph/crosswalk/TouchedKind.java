package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A class of records that requirements expect which the change reaches, with the organisation's records of it.
 *
 * @param requirements those that expect it
 */
public record TouchedKind(Node type, List<Node> records, List<Node> requirements) {}
