package org.aimsgraph.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A record as somebody filled it in.
 *
 * @param record   its name; empty where it is not even called anything
 * @param graph    all that it states, without the values that are mistaken
 * @param replaced what the organisation's records state of it so far; none for a new record
 * @param mistakes the values that cannot be taken, in the order of the form
 */
public record Draft(Optional<Node> record, Graph graph, Set<Triple> replaced, List<Mistake> mistakes) {
    public Draft {
        replaced = Set.copyOf(replaced);
        mistakes = List.copyOf(mistakes);
    }
}
