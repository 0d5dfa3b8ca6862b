package org.aimsgraph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.topbraid.shacl.vocabulary.SH;

/** All checks of a shapes graph: the named shapes that say which requirements they check, or that they check what people judged. */
public final class CheckCatalogue {
    private static final Map<Node, Check.Target.Kind> TARGETS = Map.of(
            SH.targetClass.asNode(), Check.Target.Kind.CLASS,
            SH.targetNode.asNode(), Check.Target.Kind.NODE,
            SH.targetSubjectsOf.asNode(), Check.Target.Kind.SUBJECTS_OF,
            SH.targetObjectsOf.asNode(), Check.Target.Kind.OBJECTS_OF);

    private final Map<Node, Check> byShape = new LinkedHashMap<>();

    public CheckCatalogue(Graph shapes) {
        Set<Node> named = new LinkedHashSet<>();
        shapes.find(Node.ANY, Aims.CHECKS, Node.ANY).forEachRemaining(triple -> named.add(triple.getSubject()));
        shapes.find(Node.ANY, Aims.CHECKS_WHAT_IS_JUDGED, Node.ANY).forEachRemaining(triple -> named.add(triple.getSubject()));
        named.stream().sorted(Comparator.comparing(Node::getURI)).forEach(shape -> byShape.put(shape, check(shapes, shape)));
    }

    private static Check check(Graph shapes, Node shape) {
        return new Check(shape,
                Graphs.label(shapes, shape),
                Graphs.object(shapes, shape, SH.severity.asNode()).map(Severity::of).orElse(Severity.VIOLATION),
                Graphs.text(shapes, shape, SH.message.asNode()).orElse(""),
                Graphs.objects(shapes, shape, Aims.CHECKS),
                Graphs.objects(shapes, shape, Aims.CHECKS_EXCLUSION_OF),
                shapes.contains(shape, Aims.CHECKS_WHAT_IS_JUDGED, Node.ANY),
                shapes.contains(shape, Aims.VOIDS, Node.ANY),
                targets(shapes, shape));
    }

    /** A property shape looks at what the node shapes that hold it look at. */
    private static List<Check.Target> targets(Graph shapes, Node shape) {
        List<Node> hosts = new ArrayList<>(List.of(shape));
        hosts.addAll(Graphs.subjects(shapes, SH.property.asNode(), shape));
        List<Check.Target> targets = new ArrayList<>();
        for (Node host : hosts) {
            TARGETS.forEach((property, kind) -> Graphs.objects(shapes, host, property).forEach(node -> targets.add(new Check.Target(kind, node))));
        }
        return List.copyOf(targets);
    }

    /** The check of a shape; empty for shapes that only help others. */
    public Optional<Check> byShape(Node shape) {
        return Optional.ofNullable(byShape.get(shape));
    }

    /** The checks of a requirement, in the order of their names. */
    public List<Check> of(Node requirement) {
        return byShape.values().stream().filter(check -> check.checks().contains(requirement)).toList();
    }

    /** The checks of what people judged and waived. */
    List<Check> ofJudgements() {
        return byShape.values().stream().filter(Check::ofJudgement).toList();
    }

    public List<Check> all() {
        return List.copyOf(byShape.values());
    }
}
