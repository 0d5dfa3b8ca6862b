package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A graph whose blank nodes carry the labels of RDF Dataset Canonicalization (W3C, RDFC-1.0), so that neither the order
 * of triples nor the names of blank nodes in the source show in a hash or a report.
 */
public final class CanonicalGraph {
    private static final int MOST_STEPS = 500_000;

    private CanonicalGraph() {}

    /** The same graph with canonical blank node labels; the graph itself when it has no blank node. */
    public static Graph of(Graph graph) {
        if (!hasBlankNodes(graph)) {
            return graph;
        }
        Map<String, String> labels = labels(graph);
        Graph canonical = GraphMemFactory.createGraphMem2();
        graph.find().forEachRemaining(triple -> canonical.add(Triple.create(relabel(triple.getSubject(), labels), triple.getPredicate(), relabel(triple.getObject(), labels))));
        return canonical;
    }

    /** {@code sha256:} and the hash of the sorted N-Triples lines of a canonical graph. */
    public static String hash(Graph canonical) {
        TreeSet<String> lines = new TreeSet<>();
        canonical.find().forEachRemaining(triple -> lines.add(NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " " + NodeFmtLib.strNT(triple.getObject()) + " .\n"));
        MessageDigest digest = sha256();
        lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static boolean hasBlankNodes(Graph graph) {
        var triples = graph.find();
        try {
            while (triples.hasNext()) {
                Triple triple = triples.next();
                if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                    return true;
                }
            }
            return false;
        } finally {
            triples.close();
        }
    }

    private static Map<String, String> labels(Graph graph) {
        RdfCanon canon = RdfCanon.create("SHA-256", new Budget());
        graph.find().forEachRemaining(triple -> {
            Node object = triple.getObject();
            if (object.isLiteral()) {
                boolean language = !object.getLiteralLanguage().isEmpty();
                canon.quad(name(triple.getSubject()), triple.getPredicate().getURI(), object.getLiteralLexicalForm(), object.getLiteralDatatypeURI(), language ? object.getLiteralLanguage() : null, null, null);
            } else {
                canon.quad(name(triple.getSubject()), triple.getPredicate().getURI(), name(object), null, null, null, null);
            }
        });
        try {
            canon.provide(new Ignore());
        } catch (RdfConsumerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return canon.mapping();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "-") : node.getURI();
    }

    private static Node relabel(Node node, Map<String, String> labels) {
        return node.isBlank() ? NodeFactory.createBlankNode(labels.get(name(node)).replace("_:", "")) : node;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Telling apart blank nodes that all look alike takes longer with each of them than anybody can wait; real records need a small part of this. */
    private static final class Budget implements RdfCanonTicker {
        private int left = MOST_STEPS;

        @Override
        public void tick() {
            if (left-- == 0) {
                throw new AimsException(BAD_VALUE, "The records hold so many linked blank nodes that look alike that they cannot be told apart. Give these things IRIs of their own.");
            }
        }
    }

    /** The library issues its labels while it writes; the written quads themselves are not needed. */
    private static final class Ignore implements com.apicatalog.rdf.api.RdfQuadConsumer {
        @Override
        public com.apicatalog.rdf.api.RdfQuadConsumer quad(String subject, String predicate, String object, String datatype, String language, String direction, String graph) {
            return this;
        }
    }
}
