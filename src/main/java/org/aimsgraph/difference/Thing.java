package org.aimsgraph.difference;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * A record, property, code or value with its name for people.
 *
 * @param node  what it is
 * @param label the name; of a part without a name what it says, of a literal its text
 */
public record Thing(Node node, String label) {
    /** By name, then by what it is, so that the order never depends on storage. */
    static final Comparator<Thing> ORDER = Comparator.comparing(Thing::label).thenComparing(thing -> thing.node().toString());
}
