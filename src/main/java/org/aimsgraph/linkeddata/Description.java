package org.aimsgraph.linkeddata;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a graph says of a thing: all statements about it, with the nodes without a name that they lead to, and who points to it. */
final class Description {
    private final Graph source;
    private final Graph found = GraphFactory.createDefaultGraph();
    private final Set<Node> seen = new HashSet<>();

    private Description(Graph source) {
        this.source = source;
    }

    /** @param mostLinksIn how many statements that point to the thing are included */
    static Graph of(Node thing, Graph source, int mostLinksIn) {
        Description description = new Description(source);
        description.add(thing);
        source.stream(Node.ANY, Node.ANY, thing).limit(mostLinksIn).forEach(description.found::add);
        return description.found;
    }

    /** What a graph says of everything whose IRI begins so, such as all terms of the vocabulary. */
    static Graph ofAll(String beginning, Graph source) {
        Description description = new Description(source);
        source.stream().map(triple -> triple.getSubject()).filter(subject -> subject.isURI() && subject.getURI().startsWith(beginning)).distinct().forEach(description::add);
        return description.found;
    }

    private void add(Node subject) {
        if (seen.add(subject)) {
            source.find(subject, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                found.add(triple);
                if (triple.getObject().isBlank()) {
                    add(triple.getObject());
                }
            });
        }
    }
}
