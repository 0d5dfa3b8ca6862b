package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.NO_DATA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter.Subject;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The Statement of Applicability in force, and its lines by the standard of their control.
 *
 * @param statement the statement
 * @param graph     records and standards together
 * @param lines     line by control, in the order of the standard; controls of the organisation's own are in no catalogue and left out
 */
record Applicable(Node statement, Graph graph, Map<Node, Map<Node, List<Node>>> lines) {
    /** The statement of an organisation; refused where none is in force. */
    static Applicable of(Subject subject, Losses losses) {
        Graph records = subject.organisation().graph();
        List<Binding> statements = OscalQuery.ask("statement", records, Map.of("asOf", OscalQuery.day(subject.asOf())));
        if (statements.isEmpty()) {
            throw new AimsException(NO_DATA, "%s has no Statement of Applicability that is approved and in force on %s. Approve one, or choose another day with --as-of.", subject.organisation().label(), subject.asOf());
        }
        Graph graph = subject.library().with(records);
        Standards standards = new Standards(graph);
        Node statement = OscalQuery.node(statements.get(0), "statement");
        Map<Node, List<Node>> byControl = new LinkedHashMap<>();
        Graphs.objects(records, statement, Aims.HAS_LINE).forEach(line -> Graphs.objects(records, line, Aims.DECIDES_ON).forEach(control -> byControl.computeIfAbsent(control, key -> new ArrayList<>()).add(line)));
        Map<Node, Map<Node, List<Node>>> lines = new TreeMap<>(Comparator.comparing(Node::toString));
        byControl.keySet().stream().sorted(standards.order()).forEach(control -> {
            if (control.isURI() && control.getURI().startsWith(Namespaces.STANDARD)) {
                lines.computeIfAbsent(standards.standardOf(control), key -> new LinkedHashMap<>()).put(control, byControl.get(control));
            } else {
                losses.note("own-controls", Graphs.label(graph, control));
            }
        });
        return new Applicable(statement, graph, lines);
    }

    boolean excludes(List<Node> linesOfControl) {
        return linesOfControl.stream().allMatch(line -> graph.contains(line, Aims.APPLICABILITY, Aims.EXCLUDED));
    }
}
