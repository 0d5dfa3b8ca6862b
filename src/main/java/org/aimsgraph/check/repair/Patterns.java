package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Graph patterns of SPARQL as goals. */
final class Patterns {
    private Patterns() {}

    /** The pattern with variables that occur nowhere else. */
    static Element renamed(Element pattern, World world) {
        Map<Var, Node> names = new HashMap<>();
        PatternVars.vars(pattern).stream().filter(variable -> !world.isFresh(variable)).forEach(variable -> names.put(variable, world.fresh()));
        return substituted(pattern, names);
    }

    /** The pattern with values for some of its variables. */
    static Element substituted(Element pattern, Map<Var, Node> values) {
        ElementTransformSubst elements = new ElementTransformSubst(values);
        return ElementTransformer.transform(pattern, elements, new ExprTransformNodeElement(new NodeTransformSubst(values), elements));
    }

    /** The condition with values for some of its variables. */
    static Expr substituted(Expr condition, Map<Var, Node> values) {
        return ExprTransformer.transform(new ExprTransformNodeElement(new NodeTransformSubst(values), new ElementTransformSubst(values)), condition);
    }

    /** What has to hold so that the pattern matches. What is optional need not. */
    static List<Goal> goals(Element pattern) {
        if (pattern instanceof ElementGroup group) {
            return group.getElements().stream().flatMap(element -> goals(element).stream()).toList();
        }
        if (pattern instanceof ElementPathBlock block) {
            return statements(block.getPattern().getList());
        }
        if (pattern instanceof ElementFilter filter) {
            return List.of(new ConditionGoal(filter.getExpr(), true, false));
        }
        if (pattern instanceof ElementBind bind) {
            return List.of(new BindGoal(bind.getVar(), bind.getExpr()));
        }
        if (pattern instanceof ElementUnion union) {
            return List.of(new ChoiceGoal(union.getElements().stream().map(Patterns::goals).toList()));
        }
        return pattern instanceof ElementOptional ? List.of() : List.of(new ChoiceGoal(List.of()));
    }

    private static List<Goal> statements(List<TriplePath> paths) {
        List<Goal> goals = new ArrayList<>();
        for (TriplePath path : paths) {
            Optional<TriplePath> kind = paths.stream().filter(other -> isKindOf(path, other)).findFirst();
            boolean isSaidByAnother = paths.stream().anyMatch(other -> isKindOf(other, path));
            if (kind.isPresent()) {
                goals.add(new KindGoal(path.getSubject(), kind.get().getObject()));
            } else if (isSubclasses(path.getPath()) && path.getPath() instanceof P_Seq && path.getObject().isURI()) {
                goals.add(new KindGoal(path.getSubject(), path.getObject()));
            } else if (!isSaidByAnother) {
                goals.add(new PathGoal(path.getSubject(), path.isTriple() ? new P_Link(path.getPredicate()) : path.getPath(), path.getObject(), false, true));
            }
        }
        return goals;
    }

    /** {@code ?x a ?kind} beside {@code ?kind rdfs:subClassOf* <class>}: both together say that {@code ?x} is of the class. */
    private static boolean isKindOf(TriplePath typed, TriplePath below) {
        return typed.isTriple() && typed.getPredicate().equals(RDF.type.asNode()) && typed.getObject().isVariable()
                && below.getSubject().equals(typed.getObject()) && below.getObject().isURI() && isSubclasses(below.getPath());
    }

    private static boolean isSubclasses(Path path) {
        if (path instanceof P_Seq sequence) {
            return sequence.getLeft() instanceof P_Link link && link.getNode().equals(RDF.type.asNode()) && isSubclasses(sequence.getRight());
        }
        return path instanceof P_Path1 repeated && repeated.getSubPath() instanceof P_Link link && link.getNode().equals(RDFS.subClassOf.asNode());
    }
}
