package org.aimsgraph.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One thing that an auditor can find conforming or not.
 *
 * @param node      its IRI
 * @param id        its number, such as {@code 6.1.3-8} or {@code C-03}
 * @param provision the number of the provision that states it
 * @param title     the title of that provision
 * @param statement what it asks, in our words
 * @param expects   the classes of record that show it
 * @param mode      who decides it
 * @param judgement what a person must still judge, where anything is left to judge
 */
public record Requirement(Node node, String id, String provision, String title, String statement, List<Node> expects, Mode mode, Optional<String> judgement) {
    /** The clause or control area that reports group it under: {@code 6} for 6.1.3, {@code A.6} for A.6.2.4. */
    public String group() {
        String[] parts = provision.split("\\.");
        return parts[0].equals("A") ? parts[0] + "." + parts[1] : parts[0];
    }
}
