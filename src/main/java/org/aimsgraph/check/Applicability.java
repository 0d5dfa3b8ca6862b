package org.aimsgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which Annex A controls the current Statement of Applicability leaves out with a justification (ISO/IEC 42001, 6.1.3). */
final class Applicability {
    private static final Node REVISION = NodeFactory.createURI("http://www.w3.org/ns/prov#wasRevisionOf");

    private final Set<Node> excluded = new HashSet<>();

    Applicability(Graph data) {
        Set<Node> included = new HashSet<>();
        for (Node statement : Graphs.instances(data, Aims.STATEMENT_OF_APPLICABILITY)) {
            if (Graphs.subjects(data, REVISION, statement).isEmpty()) {
                Graphs.objects(data, statement, Aims.HAS_LINE).forEach(line -> read(data, line, included));
            }
        }
        excluded.removeAll(included);
    }

    /** A control that one line includes and another excludes is not excluded: the doubled line is a finding of its own. */
    private void read(Graph data, Node line, Set<Node> included) {
        boolean excludes = data.contains(line, Aims.APPLICABILITY, Aims.EXCLUDED);
        boolean justified = Graphs.text(data, line, Aims.JUSTIFICATION).filter(text -> !text.isBlank()).isPresent();
        List<Node> controls = Graphs.objects(data, line, Aims.DECIDES_ON);
        if (!excludes) {
            included.addAll(controls);
        } else if (justified) {
            excluded.addAll(controls);
        }
    }

    boolean excludes(Node control) {
        return excluded.contains(control);
    }
}
