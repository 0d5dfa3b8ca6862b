package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A record that names what changed, or a requirement or control that the change reaches.
 *
 * @param names what it names
 */
public record TouchedRecord(Node record, List<Node> names) {}
