package org.aimsgraph.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.check.repair.Shapes;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.topbraid.shacl.vocabulary.SH;

/**
 * A check that is one SPARQL constraint, asked of all its focus nodes in one query instead of a query for each. SHACL puts
 * the focus node in the place of {@code $this} everywhere in the query; here a table of focus nodes stands at the beginning
 * of each group in which SPARQL would not see a value from outside. Queries with other constructs than those known to
 * mean the same both ways stay with the engine. Not for use by several threads at once.
 */
final class SetQuery {
    private static final Var THIS = Var.alloc("this");
    private static final Var VALUE = Var.alloc("value");
    private static final Set<String> NO_CONSTRAINTS = Set.of("sparql", "targetClass", "severity", "message");

    private final Check check;
    private final Query query;
    private final ElementData focusTable = new ElementData();

    private SetQuery(Check check, Query query) {
        this.check = check;
        this.query = query;
        focusTable.add(THIS);
        query.setQueryPattern(withFocusTable((ElementGroup) query.getQueryPattern()));
    }

    /** The check as one query; empty where it is more or something else than one SPARQL constraint of a known form. */
    static Optional<SetQuery> of(Graph shapes, Check check) {
        List<Node> constraints = Graphs.objects(shapes, check.shape(), SH.sparql.asNode());
        if (constraints.size() != 1 || hasOtherConstraints(shapes, check.shape())) {
            return Optional.empty();
        }
        return Graphs.object(shapes, constraints.get(0), SH.select.asNode()).map(select -> Shapes.query(shapes, constraints.get(0)))
                .filter(SetQuery::isOfKnownForm).map(query -> new SetQuery(check, query));
    }

    /** What the check finds at these nodes. */
    List<Finding> run(Graph data, Collection<Node> focusNodes) {
        focusTable.getRows().clear();
        focusNodes.forEach(node -> focusTable.add(BindingFactory.binding(THIS, node)));
        List<Finding> findings = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.wrap(data)).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> findings.add(finding(row, data)));
        }
        return findings;
    }

    /** A node shape reports the focus node as the value at fault where the query names none. */
    private Finding finding(Binding row, Graph data) {
        Node focus = row.get(THIS);
        Node value = Optional.ofNullable(row.get(VALUE)).orElse(focus);
        return new Finding(check.severity(), check.shape(), focus, Graphs.label(data, focus), Optional.empty(), Optional.of(value), check.message());
    }

    private static boolean hasOtherConstraints(Graph shapes, Node shape) {
        return shapes.find(shape, Node.ANY, Node.ANY).toList().stream().map(triple -> triple.getPredicate())
                .anyMatch(predicate -> predicate.getNameSpace().equals(SH.NS) && !NO_CONSTRAINTS.contains(predicate.getLocalName()));
    }

    private static boolean isOfKnownForm(Query query) {
        boolean plain = !query.hasGroupBy() && !query.hasHaving() && !query.hasAggregators() && !query.hasLimit() && !query.hasOffset() && !query.hasValues();
        boolean projectsFocus = query.getProject().getExprs().isEmpty() && query.getProjectVars().contains(THIS) && List.of(THIS, VALUE).containsAll(query.getProjectVars());
        return plain && projectsFocus && query.getQueryPattern() instanceof ElementGroup group && isOfKnownForm(group);
    }

    private static boolean isOfKnownForm(Element element) {
        if (element instanceof ElementGroup group) {
            return group.getElements().stream().allMatch(SetQuery::isOfKnownForm);
        }
        if (element instanceof ElementUnion union) {
            return union.getElements().stream().allMatch(branch -> branch instanceof ElementGroup && isOfKnownForm(branch));
        }
        if (element instanceof ElementOptional optional) {
            return optional.getOptionalElement() instanceof ElementGroup group
                    && group.getElements().stream().allMatch(inner -> inner instanceof ElementPathBlock || inner instanceof ElementFilter);
        }
        return element instanceof ElementPathBlock || element instanceof ElementFilter || element instanceof ElementBind;
    }

    /** Filters, also those with EXISTS, see what their own group binds; an optional part sees what stands before it. */
    private ElementGroup withFocusTable(ElementGroup group) {
        ElementGroup bound = new ElementGroup();
        bound.addElement(focusTable);
        group.getElements().forEach(element -> bound.addElement(withFocusTable(element)));
        return bound;
    }

    private Element withFocusTable(Element element) {
        if (element instanceof ElementGroup group) {
            return withFocusTable(group);
        }
        if (element instanceof ElementUnion union) {
            ElementUnion bound = new ElementUnion();
            union.getElements().forEach(branch -> bound.addElement(withFocusTable(branch)));
            return bound;
        }
        return element;
    }
}
