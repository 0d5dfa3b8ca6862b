package org.aimsgraph.check.repair;

import java.util.List;
import java.util.function.BinaryOperator;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.topbraid.shacl.vocabulary.SH;

/** Paths of SHACL as paths of SPARQL. */
final class ShapePaths {
    private ShapePaths() {}

    static Path of(Graph shapes, Node path) {
        if (path.isURI()) {
            return PathFactory.pathLink(path);
        }
        var inverse = Graphs.object(shapes, path, SH.inversePath.asNode());
        if (inverse.isPresent()) {
            return PathFactory.pathInverse(of(shapes, inverse.get()));
        }
        var alternatives = Graphs.object(shapes, path, SH.alternativePath.asNode());
        return alternatives.isPresent() ? joined(shapes, alternatives.get(), PathFactory::pathAlt) : joined(shapes, path, PathFactory::pathSeq);
    }

    private static Path joined(Graph shapes, Node head, BinaryOperator<Path> join) {
        List<Path> parts = Terms.list(shapes, head).stream().map(part -> of(shapes, part)).toList();
        Path joined = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            joined = join.apply(parts.get(i), joined);
        }
        return joined;
    }
}
