package org.aimsgraph.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A question with its arguments in place: one query that any endpoint answers without being told any values beside it. */
public final class FilledIn {
    private FilledIn() {}

    /**
     * The query of a question.
     *
     * @param values the terms of its parameters; a parameter without one stays a variable
     */
    public static Query of(Question question, Map<String, Node> values) {
        Map<Var, Node> terms = new HashMap<>();
        values.forEach((variable, value) -> terms.put(Var.alloc(variable), value));
        Query query = Guard.parse(question.sparql(), question.name());
        leaveOut(query, terms);
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery part) {
                leaveOut(part.getQuery(), terms);
                terms.keySet().forEach(part.getQuery().getProject()::remove);       // the whole query names it once
            }
        });
        return QueryTransformOps.transform(QueryTransformOps.transform(query, new ElementTransformCopyBase(), new BoundIsTrue(terms)), terms);
    }

    /** What has one value neither orders nor groups anything, and SPARQL takes no plain term there. */
    private static void leaveOut(Query query, Map<Var, Node> terms) {
        if (query.hasOrderBy()) {
            query.getOrderBy().removeIf(condition -> condition.getExpression().isVariable() && terms.containsKey(condition.getExpression().asVar()));
        }
        terms.keySet().forEach(query.getGroupBy()::remove);
    }

    /** SPARQL has {@code BOUND} for variables only; of a parameter with a value it is true. */
    private static final class BoundIsTrue extends ExprTransformCopy {
        private final Map<Var, Node> terms;

        BoundIsTrue(Map<Var, Node> terms) {
            this.terms = terms;
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            return function instanceof E_Bound && argument.isVariable() && terms.containsKey(argument.asVar()) ? NodeValue.TRUE : super.transform(function, argument);
        }
    }
}
