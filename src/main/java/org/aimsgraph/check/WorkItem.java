package org.aimsgraph.check;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A requirement of which a person has still to judge something, with the evidence to look at.
 *
 * @param result   the requirement and what the rules say of it
 * @param question what is to be judged, and by what
 * @param evidence the kinds of record that show it
 */
public record WorkItem(RequirementResult result, String question, List<Evidence> evidence) {
    /**
     * The records of one kind.
     *
     * @param type       the class of record
     * @param label      its name for people
     * @param population how many records of the kind there are
     * @param records    those to look at: all, or a sample
     */
    public record Evidence(Node type, String label, int population, List<Node> records) {
        public boolean isSample() {
            return records.size() < population;
        }
    }
}
