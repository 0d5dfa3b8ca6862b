package org.aimsgraph.check.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.topbraid.shacl.vocabulary.SH;

/**
 * A value is of the type, length, pattern and size that a shape demands.
 *
 * @param datatype the datatype demanded, where one is
 */
record ValueGoal(Node node, Node shape, Optional<Node> datatype) implements Goal {
    private static final Set<Node> TESTS = Set.of(SH.datatype.asNode(), SH.nodeKind.asNode(), SH.minLength.asNode(), SH.maxLength.asNode(), SH.pattern.asNode(),
            SH.minInclusive.asNode(), SH.maxInclusive.asNode(), SH.minExclusive.asNode(), SH.maxExclusive.asNode());

    static boolean applies(Graph shapes, Node shape) {
        return TESTS.stream().anyMatch(test -> shapes.contains(shape, test, Node.ANY));
    }

    @Override
    public int urgency(Plan plan) {
        return plan.isDecided(node) ? TEST : NOT_YET;
    }

    @Override
    public boolean asks(Plan plan, Node variable) {
        return plan.node(node).equals(variable);
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        Node value = rest.node(node);
        Graph shapes = world.shapes();
        boolean holds = TESTS.stream().allMatch(test -> Graphs.objects(shapes, shape, test).stream().allMatch(demand -> holds(shapes, test, demand, value)));
        return holds ? List.of(rest) : List.of();
    }

    private boolean holds(Graph shapes, Node test, Node demand, Node value) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        if (test.equals(SH.datatype.asNode())) {
            return value.isLiteral() && value.getLiteralDatatypeURI().equals(demand.getURI());
        } else if (test.equals(SH.nodeKind.asNode())) {
            return demand.equals(SH.IRI.asNode()) && value.isURI() || demand.equals(SH.Literal.asNode()) && value.isLiteral();
        } else if (test.equals(SH.minLength.asNode())) {
            return !value.isBlank() && text.length() >= number(demand);
        } else if (test.equals(SH.maxLength.asNode())) {
            return !value.isBlank() && text.length() <= number(demand);
        } else if (test.equals(SH.pattern.asNode())) {
            boolean anyCase = Graphs.text(shapes, shape, SH.flags.asNode()).filter(flags -> flags.contains("i")).isPresent();
            return !value.isBlank() && Pattern.compile(demand.getLiteralLexicalForm(), anyCase ? Pattern.CASE_INSENSITIVE : 0).matcher(text).find();
        }
        return compares(test, demand, value);
    }

    private static int number(Node demand) {
        return Integer.parseInt(demand.getLiteralLexicalForm());
    }

    private static boolean compares(Node test, Node demand, Node value) {
        try {
            int order = NodeValue.compare(NodeValue.makeNode(value), NodeValue.makeNode(demand));
            boolean asMuch = order == 0 && (test.equals(SH.minInclusive.asNode()) || test.equals(SH.maxInclusive.asNode()));
            boolean least = test.equals(SH.minInclusive.asNode()) || test.equals(SH.minExclusive.asNode());
            return asMuch || (least ? order > 0 : order < 0);
        } catch (ExprException notComparable) {
            return false;
        }
    }
}
