package org.aimsgraph.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Compares two Statements of Applicability line by line; lines are the same when they decide on the same control. */
final class StatementComparison {
    private static final Set<Node> TOLD = Set.of(RDF.type.asNode(), RDFS.label.asNode(), Aims.DECIDES_ON);

    private final Query inForce = ShippedQueries.of("difference", "statement-in-force");
    private final Graph knowledge;

    StatementComparison(Graph knowledge) {
        this.knowledge = knowledge;
    }

    /** The statement that is in force on the day of a state. */
    Optional<Node> inForce(State state) {
        Node day = NodeFactory.createLiteralDT(state.day().toString(), XSDDatatype.XSDdate);
        try (QueryExec execution = QueryExec.graph(state.graph()).query(inForce).substitution(Var.alloc("day"), day).build()) {
            var rows = execution.select();
            return rows.hasNext() ? Optional.of(rows.next().get("statement")) : Optional.empty();
        }
    }

    /** The records that make up a statement's lines. */
    static Set<Node> lines(State state, Node statement) {
        return Set.copyOf(Graphs.objects(state.graph(), statement, Aims.HAS_LINE));
    }

    StatementChange compare(State from, Optional<Node> before, State to, Optional<Node> after) {
        Map<Node, Node> said = before.map(statement -> byControl(from, statement)).orElse(Map.of());
        Map<Node, Node> says = after.map(statement -> byControl(to, statement)).orElse(Map.of());
        Set<Node> controls = new TreeSet<>(Comparator.comparing(this::place).thenComparing(node -> node.toString()));
        controls.addAll(said.keySet());
        controls.addAll(says.keySet());
        List<LineChange> lines = new ArrayList<>();
        for (Node control : controls) {
            Optional<Node> was = Optional.ofNullable(said.get(control));
            Optional<Node> is = Optional.ofNullable(says.get(control));
            List<ValueChange> values = was.isEmpty() ? Values.all(to, is.orElseThrow(), TOLD, true) : is.isEmpty() ? Values.all(from, was.get(), TOLD, false)
                    : new Values(from, to, TOLD).compare(was.get(), is.get()).changes();
            if (!values.isEmpty() || was.isEmpty() || is.isEmpty()) {
                lines.add(new LineChange(number(control, to), to.labels().thing(control), was.map(from.parts()::thing), is.map(to.parts()::thing), values));
            }
        }
        return new StatementChange(before.map(from.parts()::thing), after.map(to.parts()::thing), lines);
    }

    /** Each control with its line; of two lines on one control, which is a fault of its own, the first by name. */
    private static Map<Node, Node> byControl(State state, Node statement) {
        Map<Node, Node> lines = new LinkedHashMap<>();
        Graphs.objects(state.graph(), statement, Aims.HAS_LINE).forEach(line -> Graphs.objects(state.graph(), line, Aims.DECIDES_ON).forEach(control -> lines.putIfAbsent(control, line)));
        return lines;
    }

    /** The controls of the standard in its order, then the organisation's own. */
    private int place(Node control) {
        return Graphs.text(knowledge, control, Aims.ORDER_INDEX).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    }

    private static String number(Node control, State state) {
        return control.isURI() && control.getURI().startsWith(Namespaces.STANDARD) ? Namespaces.localName(control.getURI()) : state.labels().of(control);
    }

    /** All lines of all statements of a state, which are told with the statements and not among the records. */
    static Set<Node> allLines(State state) {
        Set<Node> lines = new HashSet<>();
        Graphs.instances(state.graph(), Aims.STATEMENT_OF_APPLICABILITY).forEach(statement -> lines.addAll(lines(state, statement)));
        return lines;
    }
}
