package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.function.FunctionEnvBase;

/**
 * A condition of a query holds, or does not. What stands in EXISTS is added where it is wanted.
 *
 * @param condition the condition
 * @param wanted    whether it has to hold
 * @param now       whether all its variables have the values they will ever have
 */
record ConditionGoal(Expr condition, boolean wanted, boolean now) implements Goal {
    @Override
    public int urgency(Plan plan) {
        if (isCompound()) {
            return SPLIT;
        }
        return now || condition.getVarsMentioned().stream().allMatch(plan::isDecided) ? TEST : NOT_YET;
    }

    private boolean isCompound() {
        return condition instanceof E_LogicalAnd || condition instanceof E_LogicalOr || condition instanceof E_LogicalNot || condition instanceof ExprFunctionOp;
    }

    @Override
    public boolean asks(Plan plan, Node variable) {
        return condition.getVarsMentioned().stream().anyMatch(mentioned -> plan.node(mentioned).equals(variable));
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        if (condition instanceof E_LogicalNot not) {
            return List.of(rest.with(other(not.getArg(), !wanted)));
        }
        if (condition instanceof E_LogicalAnd and) {
            return parts(rest, and.getArg1(), and.getArg2(), wanted);
        }
        if (condition instanceof E_LogicalOr or) {
            return parts(rest, or.getArg1(), or.getArg2(), !wanted);
        }
        if (condition instanceof ExprFunctionOp pattern) {
            boolean present = condition instanceof E_Exists == wanted;
            return List.of(present ? rest.with(Patterns.goals(Patterns.renamed(pattern.getElement(), world))) : rest.with(new AbsenceGoal(pattern.getElement())));
        }
        return holds(rest) == wanted ? List.of(rest) : List.of();
    }

    private List<Plan> parts(Plan rest, Expr one, Expr another, boolean both) {
        Goal first = other(one, wanted);
        Goal second = other(another, wanted);
        return both ? List.of(rest.with(first, second)) : List.of(rest.with(first), rest.with(second));
    }

    private ConditionGoal other(Expr expression, boolean wantedOfIt) {
        return new ConditionGoal(expression, wantedOfIt, now);
    }

    /** A condition that cannot be computed does not hold. */
    private boolean holds(Plan plan) {
        BindingBuilder values = Binding.builder();
        condition.getVarsMentioned().stream().filter(plan::isDecided).forEach(variable -> values.add(variable, plan.node(variable)));
        try {
            return condition.isSatisfied(values.build(), new FunctionEnvBase(ARQ.getContext()));
        } catch (ExprException notComputable) {
            return false;
        }
    }

    /** The values that this condition allows a variable to have, where it lists them. */
    List<Node> valuesNamedFor(Plan plan, Node variable) {
        if (wanted && condition instanceof E_Equals equals) {
            return named(plan, variable, equals.getArg1(), List.of(equals.getArg2()));
        }
        return wanted && condition instanceof E_OneOf oneOf ? named(plan, variable, oneOf.getLHS(), oneOf.getRHS().getList()) : List.of();
    }

    private static List<Node> named(Plan plan, Node variable, Expr asked, List<Expr> values) {
        boolean isAsked = asked.isVariable() && plan.node(asked.asVar()).equals(variable);
        return isAsked ? values.stream().filter(Expr::isConstant).map(value -> value.getConstant().asNode()).toList() : List.of();
    }

    /** All constants in the condition. */
    List<Node> constants() {
        List<Node> constants = new ArrayList<>();
        collect(condition, constants);
        return constants;
    }

    private static void collect(Expr expression, List<Node> constants) {
        if (expression.isConstant()) {
            constants.add(expression.getConstant().asNode());
        } else if (expression.isFunction()) {
            expression.getFunction().getArgs().stream().filter(Objects::nonNull).forEach(argument -> collect(argument, constants));
        }
    }
}
