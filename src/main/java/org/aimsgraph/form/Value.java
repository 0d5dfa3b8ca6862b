package org.aimsgraph.form;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What became of a value that was written: a term of the data, or a fault.
 *
 * @param detail what is allowed, where a fault has to list it
 */
record Value(Optional<Node> node, Optional<Fault> fault, String detail) {
    static Value of(Node node) {
        return new Value(Optional.of(node), Optional.empty(), "");
    }

    static Value wrong(Fault fault) {
        return wrong(fault, "");
    }

    static Value wrong(Fault fault, String detail) {
        return new Value(Optional.empty(), Optional.of(fault), detail);
    }
}
