package org.aimsgraph.crosswalk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Sssom;
import org.apache.jena.graph.Node;

/**
 * How a provision of one standard relates to one of another, and how that is known.
 *
 * @param object     a provision, or {@code sssom:NoTermFound} where the target has nothing
 * @param target     the standard that the object belongs to or is missing from
 * @param confidence of an asserted row, else the product of the rows that it rests on
 * @param steps      the rows it rests on: a path for composed pairs, the parts that decide for those rolled up
 */
public record Pair(Node subject, Node object, Node target, Relation relation, Origin origin, double confidence, List<Step> steps) {
    /** How a pair is known. */
    public enum Origin {
        /** A row says so. */
        ASSERTED,
        /** A row says so in the other direction. */
        INVERTED,
        /** It follows over one or more provisions between. */
        COMPOSED,
        /** It follows for a provision from what is known of its parts. */
        ROLLED_UP;

        /** Whether a person or a model stated it, as against what only follows. */
        public boolean isStated() {
            return this == ASSERTED || this == INVERTED;
        }
    }

    public Pair {
        steps = List.copyOf(steps);
    }

    static Pair stated(Step step) {
        Row row = step.row().orElseThrow();
        return new Pair(step.start(), step.end(), row.target(), step.relation(), step.inverted() ? Origin.INVERTED : Origin.ASSERTED, step.confidence(), List.of(step));
    }

    /** Whether the pair says that the target has nothing for the subject. */
    public boolean isGap() {
        return object.equals(Sssom.NO_TERM_FOUND);
    }

    /** A pair that leaves open how the two relate, or whether: for a person to look at. */
    public boolean isCandidate() {
        return !origin.isStated() && relation.definite().isEmpty();
    }

    /** The row behind a stated pair. */
    public Optional<Row> row() {
        return origin.isStated() ? steps.get(0).row() : Optional.empty();
    }

    /** The mapping predicate: that of a row, else the one that fits the relation, and the broadest where the relation is open. */
    public Node predicate(RelationTable table) {
        if (origin.isStated()) {
            return steps.get(0).predicate().orElseThrow();
        }
        List<Node> fitting = table.predicates(relation.definite().orElse(SetRelation.NO_RELATIONSHIP));
        return steps.stream().flatMap(step -> step.predicate().stream()).filter(fitting::contains).findFirst().orElse(fitting.get(0));
    }

    /** The least sure row that the pair rests on. */
    public Step weakest() {
        return steps.stream().min(Comparator.comparingDouble(Step::confidence)).orElseThrow();
    }

    Pair inverted(RelationTable table) {
        return new Pair(object, subject, target, table.inverse(relation), origin, confidence, steps);
    }
}
