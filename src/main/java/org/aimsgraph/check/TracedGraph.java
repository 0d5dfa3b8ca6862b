package org.aimsgraph.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that remembers which of its triples were looked at: all that an outcome can rest on. */
final class TracedGraph extends WrappedGraph {
    private final Set<Triple> read = new LinkedHashSet<>();

    TracedGraph(Graph base) {
        super(base);
    }

    /** The triples looked at since the last call. */
    Set<Triple> takeRead() {
        Set<Triple> taken = new LinkedHashSet<>(read);
        read.clear();
        return taken;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return base.find(subject, predicate, object).mapWith(this::remember);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return base.find(pattern).mapWith(this::remember);
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return base.find().mapWith(this::remember);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        return find(subject, predicate, object).toList().size() > 0;
    }

    @Override
    public boolean contains(Triple triple) {
        return contains(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private Triple remember(Triple triple) {
        read.add(triple);
        return triple;
    }
}
