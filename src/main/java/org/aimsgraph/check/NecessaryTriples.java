package org.aimsgraph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.topbraid.shacl.vocabulary.SH;

/**
 * For each shape that consists of SPARQL constraints alone, the triples without which a focus node cannot be a solution
 * of any of them: those that the outermost group of the query asks of {@code $this} with a known predicate.
 * A focus node that lacks one is not worth a query.
 */
final class NecessaryTriples {
    private static final Var THIS = Var.alloc("this");
    private static final List<String> NO_CONSTRAINTS = List.of("sparql", "targetClass", "severity", "message");

    /** A triple that a focus node must have; any object will do where the query leaves it open or compares it by value. */
    private record Feature(Node predicate, Node object) {}

    private final Map<Node, List<Feature>> byShape = new HashMap<>();

    NecessaryTriples(Graph shapes, CheckCatalogue checks) {
        for (Check check : checks.all()) {
            List<Node> constraints = Graphs.objects(shapes, check.shape(), SH.sparql.asNode());
            if (constraints.size() == 1 && !hasOtherConstraints(shapes, check.shape())) {
                Graphs.text(shapes, constraints.get(0), SH.select.asNode()).ifPresent(select -> byShape.put(check.shape(), features(prefixes(shapes, constraints.get(0)) + select)));
            }
        }
    }

    /** Whether a focus node can break the shape at all. */
    boolean allow(Graph data, Node shape, Node focus) {
        return byShape.getOrDefault(shape, List.of()).stream().allMatch(feature -> data.contains(focus, feature.predicate(), feature.object()));
    }

    private static boolean hasOtherConstraints(Graph shapes, Node shape) {
        return shapes.find(shape, Node.ANY, Node.ANY).toList().stream().map(triple -> triple.getPredicate())
                .anyMatch(predicate -> predicate.getNameSpace().equals(SH.NS) && !NO_CONSTRAINTS.contains(predicate.getLocalName()));
    }

    private static String prefixes(Graph shapes, Node constraint) {
        StringBuilder prologue = new StringBuilder();
        for (Node owner : Graphs.objects(shapes, constraint, SH.prefixes.asNode())) {
            for (Node declaration : Graphs.objects(shapes, owner, SH.declare.asNode())) {
                prologue.append("PREFIX ").append(Graphs.text(shapes, declaration, SH.prefix.asNode()).orElse(""))
                        .append(": <").append(Graphs.text(shapes, declaration, SH.namespace.asNode()).orElse("")).append(">\n");
            }
        }
        return prologue.toString();
    }

    private static List<Feature> features(String query) {
        List<Feature> features = new ArrayList<>();
        Element pattern = QueryFactory.create(query).getQueryPattern();
        if (pattern instanceof ElementGroup group) {
            for (Element element : group.getElements()) {
                if (element instanceof ElementPathBlock block) {
                    block.patternElts().forEachRemaining(path -> feature(path, features));
                }
            }
        }
        return List.copyOf(features);
    }

    private static void feature(TriplePath path, List<Feature> features) {
        if (path.isTriple() && path.getSubject().equals(THIS) && path.getPredicate().isURI()) {
            features.add(new Feature(path.getPredicate(), path.getObject().isURI() ? path.getObject() : Node.ANY));
        }
    }
}
