package org.aimsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * All that is shipped about standards: what {@link KnowledgeBase} holds, the catalogues of the companion standards and
 * frameworks, and the mapping sets between them. Read-only after loading.
 */
public final class Library {
    private final KnowledgeBase knowledgeBase;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Map<Node, Graph> mappingSets = new LinkedHashMap<>();

    /** @param knowledgeBase what a check knows, which the companions are added to */
    public Library(KnowledgeBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
        CompletableFuture<List<Graph>> sets = CompletableFuture.supplyAsync(() -> Resources.below("aims/ontology/mappings/", ".sssom.tsv").stream()
                .map(resource -> read(resource, stream -> SssomReader.read(stream, resource))).toList());
        knowledgeBase.knowledge().find().forEachRemaining(graph::add);
        for (String resource : Resources.turtleBelow(KnowledgeBase.COMPANIONS)) {
            read(resource, stream -> {
                TurtleReader.read(stream, resource, graph);
                return graph;
            });
        }
        sets.join().forEach(this::add);
    }

    /** The library that is shipped with the program. */
    public static Library shipped() {
        return new Library(KnowledgeBase.shipped());
    }

    private void add(Graph set) {
        Node name = set.find(Node.ANY, RDF.type.asNode(), Sssom.MAPPING_SET).next().getSubject();
        mappingSets.put(name, set);
        set.find().forEachRemaining(graph::add);
    }

    /** What a check knows, without the companions. */
    public KnowledgeBase knowledgeBase() {
        return knowledgeBase;
    }

    /** Vocabulary, codes, catalogues and mapping sets together. */
    public Graph graph() {
        return graph;
    }

    /** A graph of its own that holds all this and the records. */
    public Graph with(Graph records) {
        Graph together = GraphMemFactory.createGraphMem2();
        graph.find().forEachRemaining(together::add);
        records.find().forEachRemaining(together::add);
        return together;
    }

    /** Each mapping set by its IRI, which is the name of its graph. */
    public Map<Node, Graph> mappingSets() {
        return Map.copyOf(mappingSets);
    }

    private static Graph read(String resource, Reader reader) {
        try (InputStream stream = Resources.open(resource)) {
            return reader.read(stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private interface Reader {
        Graph read(InputStream stream);
    }
}
