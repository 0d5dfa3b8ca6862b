package org.aimsgraph.check.repair;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.topbraid.shacl.vocabulary.SH;

/** Reads the parts of shapes: lists, paths, queries, and parts in an order that is the same in each run. */
public final class Shapes {
    private Shapes() {}

    /** The objects of a subject and predicate, in the order of what they say: parts without names have other labels in each run. */
    static List<Node> objects(Graph shapes, Node subject, Node predicate) {
        return sorted(shapes, shapes.find(subject, predicate, Node.ANY).mapWith(triple -> triple.getObject()).toList());
    }

    /** The subjects of a predicate and object in that order. */
    static List<Node> subjects(Graph shapes, Node predicate, Node object) {
        return sorted(shapes, shapes.find(Node.ANY, predicate, object).mapWith(triple -> triple.getSubject()).toList());
    }

    private static List<Node> sorted(Graph shapes, List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing((Node node) -> said(shapes, node))).toList();
    }

    private static String said(Graph shapes, Node node) {
        return node.isBlank() ? shapes.find(node, Node.ANY, Node.ANY).toList().stream()
                .map(triple -> triple.getPredicate() + " " + said(shapes, triple.getObject())).sorted().collect(Collectors.joining(" ; ", "[ ", " ]")) : node.toString();
    }

    /** The members of an RDF list. */
    static List<Node> list(Graph shapes, Node head) {
        RDFNode list = ModelFactory.createModelForGraph(shapes).asRDFNode(head);
        return list.as(RDFList.class).asJavaList().stream().map(RDFNode::asNode).toList();
    }

    /** A path of SHACL as one of SPARQL. */
    static Path path(Graph shapes, Node path) {
        if (path.isURI()) {
            return PathFactory.pathLink(path);
        }
        var inverse = Graphs.object(shapes, path, SH.inversePath.asNode());
        if (inverse.isPresent()) {
            return PathFactory.pathInverse(path(shapes, inverse.get()));
        }
        var alternatives = Graphs.object(shapes, path, SH.alternativePath.asNode());
        return alternatives.isPresent() ? joined(shapes, alternatives.get(), PathFactory::pathAlt) : joined(shapes, path, PathFactory::pathSeq);
    }

    private static Path joined(Graph shapes, Node head, BinaryOperator<Path> join) {
        List<Path> parts = list(shapes, head).stream().map(part -> path(shapes, part)).toList();
        Path joined = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            joined = join.apply(parts.get(i), joined);
        }
        return joined;
    }

    /** The query of a SPARQL constraint with the prefixes that it names. */
    public static Query query(Graph shapes, Node constraint) {
        StringBuilder text = new StringBuilder();
        for (Node owner : Graphs.objects(shapes, constraint, SH.prefixes.asNode())) {
            for (Node declaration : Graphs.objects(shapes, owner, SH.declare.asNode())) {
                text.append("PREFIX ").append(Graphs.text(shapes, declaration, SH.prefix.asNode()).orElse(""))
                        .append(": <").append(Graphs.text(shapes, declaration, SH.namespace.asNode()).orElse("")).append(">\n");
            }
        }
        return QueryFactory.create(text.append(Graphs.text(shapes, constraint, SH.select.asNode()).orElseThrow()).toString());
    }
}
