package org.aimsgraph.check.repair;

import java.util.List;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.Path;
import org.topbraid.shacl.vocabulary.SH;

/** The values of a path compare with those of another property as a shape demands. */
record ComparisonGoal(Node node, Path path, Kind kind, Node other) implements Goal {
    /** The comparisons of SHACL. */
    enum Kind {
        LESS_THAN(SH.lessThan.asNode()), LESS_THAN_OR_EQUALS(SH.lessThanOrEquals.asNode()), DISJOINT(SH.disjoint.asNode());

        private final Node term;

        Kind(Node term) {
            this.term = term;
        }

        Node term() {
            return term;
        }

        boolean holds(Node one, Node another) {
            if (this == DISJOINT) {
                return !one.equals(another);
            }
            try {
                int order = NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(another));
                return this == LESS_THAN ? order < 0 : order <= 0;
            } catch (ExprException notComparable) {
                return false;
            }
        }
    }

    @Override
    public int urgency(Plan plan) {
        return ABSENCE;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        List<Node> others = Graphs.objects(world.view(rest), rest.node(node), other);
        boolean holds = PropertyGoal.values(world.view(rest), rest.node(node), path).stream().allMatch(one -> others.stream().allMatch(another -> kind.holds(one, another)));
        return holds ? List.of(rest) : List.of();
    }
}
