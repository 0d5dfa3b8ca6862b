package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * One statement to add.
 *
 * @param triple      the statement
 * @param standIn     whether its object stands in for a value that only a person knows
 * @param others      objects that would do as well
 * @param isNewRecord whether it says of which kind a new record is
 */
public record Step(Triple triple, boolean standIn, List<Node> others, boolean isNewRecord) {
    static Step fixed(Triple triple) {
        return new Step(triple, false, List.of(), false);
    }

    static Step newRecord(Node name, Node type) {
        return new Step(Triple.create(name, RDF.type.asNode(), type), false, List.of(), true);
    }
}
