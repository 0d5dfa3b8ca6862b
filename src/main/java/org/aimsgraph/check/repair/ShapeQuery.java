package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/** The query of a SPARQL constraint, one pattern for each combination of the branches of its unions. */
final class ShapeQuery {
    private static final Var THIS = Var.alloc("this");
    private static final Comparator<Map<Var, Node>> BY_NAME = Comparator.comparing(row -> names(row).toString());

    /** What a query found at a node: the conditions that hold there, each of which makes the fault. Those that only want an excuse are left out. */
    record Fault(List<Expr> conditions) {}

    private final List<List<Element>> patterns;
    private final Terms terms;

    ShapeQuery(Graph shapes, Node constraint, Terms terms) {
        this.terms = terms;
        this.patterns = patterns(Shapes.query(shapes, constraint).getQueryPattern());
    }

    private static List<List<Element>> patterns(Element element) {
        if (element instanceof ElementGroup group) {
            List<List<Element>> all = List.of(List.of());
            for (Element part : group.getElements()) {
                List<List<Element>> branches = patterns(part);
                all = all.stream().flatMap(before -> branches.stream().map(branch -> joined(before, branch))).toList();
            }
            return all;
        }
        return element instanceof ElementUnion union ? union.getElements().stream().flatMap(branch -> patterns(branch).stream()).toList() : List.of(List.of(element));
    }

    private static List<Element> joined(List<Element> before, List<Element> after) {
        List<Element> joined = new ArrayList<>(before);
        joined.addAll(after);
        return joined;
    }

    /** The first fault at a node. */
    Optional<Fault> firstFault(Graph view, Node node) {
        for (List<Element> pattern : patterns) {
            ElementGroup group = new ElementGroup();
            pattern.forEach(group::addElement);
            Optional<Map<Var, Node>> row = rows(Patterns.substituted(group, Map.of(THIS, node)), view).stream().min(BY_NAME);
            if (row.isPresent()) {
                Map<Var, Node> values = new HashMap<>(row.get());
                values.put(THIS, node);
                return Optional.of(new Fault(pattern.stream().filter(ElementFilter.class::isInstance).map(ElementFilter.class::cast)
                        .map(ElementFilter::getExpr).filter(condition -> !wantsExcuse(condition)).map(condition -> Patterns.substituted(condition, values)).toList()));
            }
        }
        return Optional.empty();
    }

    private boolean wantsExcuse(Expr condition) {
        return condition instanceof E_NotExists absent && absent.getElement() instanceof ElementGroup group
                && group.getElements().stream().filter(ElementPathBlock.class::isInstance).map(ElementPathBlock.class::cast)
                        .flatMap(block -> block.getPattern().getList().stream()).anyMatch(path -> terms.excuses(path.getObject()));
    }

    private static Map<String, String> names(Map<Var, Node> row) {
        Map<String, String> names = new TreeMap<>();
        row.forEach((variable, value) -> names.put(variable.getName(), value.toString()));
        return names;
    }

    /** What a pattern matches, as values of its variables. */
    static List<Map<Var, Node>> rows(Element pattern, Graph view) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern instanceof ElementGroup ? pattern : group(pattern));
        query.resetResultVars();
        List<Map<Var, Node>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.wrap(view)).query(query).build()) {
            execution.select().forEachRemaining(row -> rows.add(values(row)));
        }
        return rows;
    }

    private static ElementGroup group(Element element) {
        ElementGroup group = new ElementGroup();
        group.addElement(element);
        return group;
    }

    private static Map<Var, Node> values(Binding row) {
        Map<Var, Node> values = new HashMap<>();
        row.forEach(values::put);
        return values;
    }
}
