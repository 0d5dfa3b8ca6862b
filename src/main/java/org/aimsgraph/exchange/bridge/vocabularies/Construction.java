package org.aimsgraph.exchange.bridge.vocabularies;

import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.ShippedQueries;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** One of the CONSTRUCT queries of {@code queries/bridges/}, which say what becomes of the terms of another vocabulary. */
record Construction(Query query, String text) {
    static Construction named(String name) {
        Query query = ShippedQueries.of("bridges", name);
        return new Construction(query, query.toString());
    }

    Graph of(Graph graph) {
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            return execution.construct();
        }
    }

    /** The properties of a graph that the query says nothing of. */
    Set<String> unread(Graph graph) {
        Set<String> unread = new TreeSet<>();
        graph.find().mapWith(triple -> triple.getPredicate()).filterKeep(Node::isURI).filterDrop(predicate -> text.contains("<" + predicate.getURI() + ">") || text.contains(shortened(predicate)))
                .forEachRemaining(predicate -> unread.add(predicate.getURI()));
        unread.remove("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        return unread;
    }

    private String shortened(Node predicate) {
        String name = query.getPrefixMapping().shortForm(predicate.getURI());
        return name.equals(predicate.getURI()) ? "<" + name + ">" : name;
    }
}
