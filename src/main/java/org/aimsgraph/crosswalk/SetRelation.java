package org.aimsgraph.crosswalk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How what one provision asks relates to what another asks, seen as sets of duties (NIST IR 8477); the surer and closer ones first. */
public enum SetRelation {
    EQUAL, SUBSET_OF, SUPERSET_OF, INTERSECTS_WITH, NO_RELATIONSHIP;

    /** Such as {@code subset of}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Such as {@code subset-of}. */
    public String notation() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its code of {@code ontology/codes/set-relation.ttl}. */
    public Node code() {
        return NodeFactory.createURI(Namespaces.CODE + "set-relation-" + notation());
    }

    /** The relation of a code. */
    static Optional<SetRelation> of(Node code) {
        return Arrays.stream(values()).filter(relation -> relation.code().equals(code)).findFirst();
    }
}
