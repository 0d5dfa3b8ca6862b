package org.aimsgraph.crosswalk;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One requirement and what of it is already shown under the other standard.
 *
 * @param shown    how far records show it
 * @param asked    how far the other standard asks for it, recorded or not
 * @param pairs    the pairs by which it is shown, the surest first
 * @param records  the records that show it
 * @param missing  the classes of record that it expects and of which there is none; empty where it is shown in full
 */
public record CarriedRequirement(Node requirement, Coverage shown, Coverage asked, List<Pair> pairs, List<Node> records, List<Node> missing) {}
