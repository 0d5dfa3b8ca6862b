package org.aimsgraph.crosswalk;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Node;

/**
 * One row of a mapping set, as its author wrote it.
 *
 * @param iri           names the row
 * @param set           the mapping set
 * @param object        a provision, or {@code sssom:NoTermFound}
 * @param target        the standard in which the object stands or was looked for
 * @param stated        the set relation; absent in crosswalks that state none
 * @param rationales    on which grounds the relation was stated
 * @param confidence    0 where the author gives none
 * @param comment       why; empty where the author does not say
 * @param authors       who wrote it, as the row says
 */
public record Row(Node iri, Node set, Node subject, Node predicate, Node object, Node target, Optional<SetRelation> stated, List<Node> rationales, Node justification, double confidence, String comment, List<String> authors) {
    /** Whether the row says that the target has nothing for its subject. */
    public boolean isGap() {
        return object.equals(Sssom.NO_TERM_FOUND);
    }

    /** What the row says about the relation. */
    public Relation relation() {
        return isGap() ? Relation.of(SetRelation.NO_RELATIONSHIP) : stated.map(Relation::of).orElse(Relation.RELATED);
    }
}
