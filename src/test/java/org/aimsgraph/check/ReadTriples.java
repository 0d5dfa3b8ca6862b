package org.aimsgraph.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Which triples of an organisation's records a check reads: those that can be reached from its focus nodes over the
 * properties that its shape names, and the types of what is reached.
 */
final class ReadTriples {
    private static final String PREFIXES = prefixes();

    private final Graph shapes;

    ReadTriples(Graph shapes) {
        this.shapes = shapes;
    }

    Set<Triple> of(Check check, Graph records, Graph data) {
        Set<Node> properties = properties(check.shape());
        Set<Triple> read = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(check.focusNodes(data));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node)) {
                records.find(node, RDF.type.asNode(), Node.ANY).forEachRemaining(read::add);
                for (Node property : properties) {
                    records.find(node, property, Node.ANY).forEachRemaining(triple -> follow(triple, triple.getObject(), read, open));
                    records.find(Node.ANY, property, node).forEachRemaining(triple -> follow(triple, triple.getSubject(), read, open));
                }
            }
        }
        return read;
    }

    private static void follow(Triple triple, Node next, Set<Triple> read, Deque<Node> open) {
        read.add(triple);
        boolean shared = next.isURI() && next.getURI().startsWith(Namespaces.BASE);     // codes and catalogue link everything with everything
        if (!next.isLiteral() && !shared) {
            open.add(next);
        }
    }

    /** The properties that occur in the paths, comparisons and queries of a shape and of the shapes it uses. */
    Set<Node> properties(Node shape) {
        Set<Node> properties = new HashSet<>();
        collect(shape, properties, new HashSet<>());
        properties.remove(RDF.type.asNode());
        return properties;
    }

    private void collect(Node node, Set<Node> properties, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        shapes.find(node, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            Node value = triple.getObject();
            String name = Namespaces.localName(triple.getPredicate().getURI());
            switch (name) {
                case "path" -> collectPath(value, properties);
                case "lessThan", "lessThanOrEquals", "equals", "disjoint" -> properties.add(value);
                case "select" -> collectQuery(value.getLiteralLexicalForm(), properties);
                case "property", "node", "qualifiedValueShape", "not", "sparql", "or", "and", "xone", "first", "rest" -> collect(value, properties, seen);
                default -> { }
            }
        });
    }

    private void collectPath(Node path, Set<Node> properties) {
        if (path.isURI()) {
            if (!path.equals(RDF.nil.asNode())) {
                properties.add(path);
            }
            return;
        }
        shapes.find(path, Node.ANY, Node.ANY).forEachRemaining(triple -> collectPath(triple.getObject(), properties));
    }

    private static void collectQuery(String select, Set<Node> properties) {
        var query = QueryFactory.create(PREFIXES + select);
        org.apache.jena.sparql.syntax.ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.patternElts().forEachRemaining(pattern -> collectPattern(pattern, properties));
            }

            @Override
            public void visit(org.apache.jena.sparql.syntax.ElementFilter filter) {
                collectExists(filter.getExpr(), this);
            }

            @Override
            public void visit(org.apache.jena.sparql.syntax.ElementSubQuery subQuery) {
                org.apache.jena.sparql.syntax.ElementWalker.walk(subQuery.getQuery().getQueryPattern(), this);
            }
        });
    }

    private static void collectExists(org.apache.jena.sparql.expr.Expr expression, org.apache.jena.sparql.syntax.ElementVisitor visitor) {
        if (expression.isFunction()) {
            if (expression.getFunction() instanceof org.apache.jena.sparql.expr.ExprFunctionOp exists) {
                org.apache.jena.sparql.syntax.ElementWalker.walk(exists.getElement(), visitor);
            }
            expression.getFunction().getArgs().forEach(argument -> collectExists(argument, visitor));
        }
    }

    private static void collectPattern(TriplePath pattern, Set<Node> properties) {
        if (pattern.isTriple()) {
            if (pattern.getPredicate().isURI()) {
                properties.add(pattern.getPredicate());
            }
        } else {
            collectLinks(pattern.getPath(), properties);
        }
    }

    private static void collectLinks(Path path, Set<Node> properties) {
        path.visit(new org.apache.jena.sparql.path.PathVisitorBase() {
            @Override
            public void visit(P_Link link) {
                properties.add(link.getNode());
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_Inverse inverse) {
                inverse.getSubPath().visit(this);
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_Seq sequence) {
                sequence.getLeft().visit(this);
                sequence.getRight().visit(this);
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_Alt alternative) {
                alternative.getLeft().visit(this);
                alternative.getRight().visit(this);
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_ZeroOrMore1 path) {
                path.getSubPath().visit(this);
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_OneOrMore1 path) {
                path.getSubPath().visit(this);
            }

            @Override
            public void visit(org.apache.jena.sparql.path.P_ZeroOrOne path) {
                path.getSubPath().visit(this);
            }
        });
    }

    private static String prefixes() {
        StringBuilder prefixes = new StringBuilder();
        Namespaces.prefixes().forEach((prefix, namespace) -> prefixes.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n"));
        return prefixes.toString();
    }
}
