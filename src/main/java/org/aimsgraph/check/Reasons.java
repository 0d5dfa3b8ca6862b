package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Tells on which facts of an organisation's records the verdict on a requirement rests, by watching what its checks read. */
public final class Reasons {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);
    /** What a record is called and what kind it is; reports say both anyway. */
    private static final Set<Node> NAMES = Set.of(RDF.type.asNode(), RDFS.label.asNode());

    private final Checker checker;
    private final TracedGraph traced;
    private final Graph watched;
    private final Graph data;

    public Reasons(Checker checker, Organisation organisation, LocalDate asOf) {
        this.checker = checker;
        this.traced = new TracedGraph(organisation.graph());
        this.watched = new MultiUnion(new Graph[] {traced, checker.dataGraph(Graph.emptyGraph, asOf)});
        this.data = checker.dataGraph(organisation.graph(), asOf);
    }

    /** A reason for each check of a requirement and each record it looks at; complaints first. */
    public List<Reason> of(Requirement requirement) {
        List<Reason> reasons = new ArrayList<>();
        for (Check check : checker.checks().of(requirement.node())) {
            check.focusNodes(data).stream().sorted(BY_NAME).forEach(focus -> reasons.add(reason(check, focus)));
        }
        reasons.sort(Comparator.comparing(Reason::content));
        return reasons;
    }

    private Reason reason(Check check, Node focus) {
        traced.takeRead();
        List<Finding> findings = checker.validator().validate(watched, check, List.of(focus));
        return new Reason(check, focus, findings, connected(focus, traced.takeRead()));
    }

    /**
     * What was read and hangs together with the record. A search also reads statements about others, which it turned away; and
     * a record that was reached from one of its parts says nothing here by its other parts.
     */
    private static List<Triple> connected(Node focus, Set<Triple> read) {
        List<Triple> sorted = read.stream().filter(triple -> !NAMES.contains(triple.getPredicate())).sorted(Comparator.comparing(Triple::toString)).toList();
        Set<Triple> facts = new LinkedHashSet<>();
        Map<Node, Node> reachedBackOver = new HashMap<>();
        reachedBackOver.put(focus, Node.ANY);
        Deque<Node> open = new ArrayDeque<>(List.of(focus));
        while (!open.isEmpty()) {
            Node node = open.poll();
            for (Triple triple : sorted) {
                boolean forward = triple.getSubject().equals(node);
                if (forward && triple.getPredicate().equals(reachedBackOver.get(node)) || !forward && !triple.getObject().equals(node)) {
                    continue;
                }
                facts.add(triple);
                Node other = forward ? triple.getObject() : triple.getSubject();
                if (!other.isLiteral() && !shared(other) && reachedBackOver.putIfAbsent(other, forward ? Node.ANY : triple.getPredicate()) == null) {
                    open.add(other);
                }
            }
        }
        return List.copyOf(facts);
    }

    /** Codes and provisions belong to everybody: they lead from any record to any other. */
    private static boolean shared(Node node) {
        return node.isURI() && node.getURI().startsWith(Namespaces.BASE);
    }
}
