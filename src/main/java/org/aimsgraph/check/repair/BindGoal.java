package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.function.FunctionEnvBase;

/** A variable gets the value of an expression. */
record BindGoal(Var variable, Expr expression) implements Goal {
    @Override
    public int urgency(Plan plan) {
        return expression.getVarsMentioned().stream().allMatch(plan::isDecided) ? TEST : NOT_YET;
    }

    @Override
    public List<Plan> ways(Plan rest, World world) {
        BindingBuilder values = Binding.builder();
        expression.getVarsMentioned().forEach(each -> values.add(each, rest.node(each)));
        try {
            return List.of(rest.choose(variable, expression.eval(values.build(), new FunctionEnvBase(ARQ.getContext())).asNode()));
        } catch (ExprException notComputable) {
            return List.of();
        }
    }
}
