package org.aimsgraph.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Tells what records replace: whoever hands out a record hands it out whole, so all that was said of it before goes. */
public final class Replacing {
    private Replacing() {}

    /** What the records state of those things that the others describe. */
    public static Set<Triple> replaced(Graph records, Graph others) {
        Set<Triple> replaced = new HashSet<>();
        others.stream().map(Triple::getSubject).filter(Node::isURI).distinct().forEach(record -> replaced.addAll(Whole.of(records, record, List.of()).stated()));
        return replaced;
    }
}
