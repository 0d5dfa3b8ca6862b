package org.aimsgraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A named SHACL shape that is bound to requirements.
 *
 * @param shape       its IRI
 * @param label       the claim that holds when it finds nothing
 * @param severity    how much its findings weigh
 * @param message     what to do about a finding
 * @param checks      the requirements it decides
 * @param exclusionOf the controls whose exclusion its findings contradict
 * @param ofJudgement whether its findings count for the requirement that its record judges or waives
 * @param voids       whether a human verdict it complains about does not count
 * @param targets     what it looks at
 */
public record Check(Node shape, String label, Severity severity, String message, List<Node> checks, List<Node> exclusionOf, boolean ofJudgement, boolean voids, List<Target> targets) {
    /** One target declaration of SHACL: a kind and the class, node or property it names. */
    public record Target(Kind kind, Node node) {
        /** The four kinds of target in SHACL Core. */
        public enum Kind { CLASS, NODE, SUBJECTS_OF, OBJECTS_OF }
    }

    /** The nodes of a data graph that this check looks at. */
    public Set<Node> focusNodes(Graph data) {
        Set<Node> nodes = new HashSet<>();
        for (Target target : targets) {
            switch (target.kind()) {
                case CLASS -> nodes.addAll(Graphs.instances(data, target.node()));
                case NODE -> nodes.add(target.node());
                case SUBJECTS_OF -> data.find(Node.ANY, target.node(), Node.ANY).forEachRemaining(triple -> nodes.add(triple.getSubject()));
                case OBJECTS_OF -> data.find(Node.ANY, target.node(), Node.ANY).forEachRemaining(triple -> nodes.add(triple.getObject()));
            }
        }
        return nodes;
    }
}
