package org.aimsgraph.query;

import java.util.function.Consumer;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVisitor;

/** Walks all of a query: Jena's own walker passes over the expressions of ORDER BY and those that are aggregated. */
final class Everywhere extends OpVisitorBase {
    private final ExprVisitor expressions;
    private final Consumer<Op> patterns;

    /**
     * @param expressions sees each expression
     * @param patterns    sees each part that matches data, here or elsewhere
     */
    Everywhere(ExprVisitor expressions, Consumer<Op> patterns) {
        this.expressions = expressions;
        this.patterns = patterns;
    }

    void walk(Op op) {
        Walker.walk(op, this, expressions);
    }

    @Override
    public void visit(OpBGP pattern) {
        patterns.accept(pattern);
    }

    @Override
    public void visit(OpPath path) {
        patterns.accept(path);
    }

    @Override
    public void visit(OpService service) {
        patterns.accept(service);
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
        for (ExprAggregator aggregator : group.getAggregators()) {
            if (aggregator.getAggregator().getExprList() != null) {
                aggregator.getAggregator().getExprList().forEach(this::walk);
            }
        }
    }

    private void walk(Expr expression) {
        Walker.walk(expression, this, expressions);
    }
}
