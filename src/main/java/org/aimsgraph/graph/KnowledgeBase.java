package org.aimsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * What a check needs: the vocabulary, codes and the catalogues with checked requirements in one graph, the checks in another.
 * Read-only after loading.
 */
public final class KnowledgeBase {
    /** Catalogues of other standards, which no check reads; {@link Library} has them. */
    static final String COMPANIONS = "aims/ontology/catalogues/companions/";

    private final Graph knowledge;
    private final Graph shapes;
    private final Graph shaclSystem;
    private final Hash knowledgeHash;
    private final Hash shapesHash;

    public KnowledgeBase(Graph knowledge, Graph shapes) {
        this.knowledge = knowledge;
        this.shapes = shapes;
        this.knowledgeHash = new Hash(knowledge);
        this.shapesHash = new Hash(shapes);
        this.shaclSystem = load(List.of("rdf/shacl.ttl"));
    }

    /** The knowledge that is shipped with the program. */
    public static KnowledgeBase shipped() {
        JenaSystem.init();                           // before any other thread touches Jena, whose initialisation may not be raced
        CompletableFuture<Graph> shapes = CompletableFuture.supplyAsync(() -> load(Resources.turtleBelow("aims/shapes/")));
        Graph knowledge = load(Resources.turtleBelow("aims/ontology/").stream().filter(resource -> !resource.startsWith(COMPANIONS)).toList());
        return new KnowledgeBase(knowledge, shapes.join());
    }

    private static Graph load(List<String> resources) {
        Graph graph = GraphMemFactory.createGraphMem2();
        for (String resource : resources) {
            try (InputStream stream = Resources.open(resource)) {
                TurtleReader.read(stream, resource, graph);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return graph;
    }

    /** Vocabulary, code schemes and catalogues. */
    public Graph knowledge() {
        return knowledge;
    }

    /** The checks. */
    public Graph shapes() {
        return shapes;
    }

    /** SHACL's own description of its constraint components, which the engine reads beside the shapes. */
    public Graph shaclSystem() {
        return shaclSystem;
    }

    /** Starts to compute both hashes beside whatever else is done; without this they are computed when asked for. */
    public void prepareHashes() {
        CompletableFuture.runAsync(() -> {
            shapesHash();
            knowledgeHash();
        });
    }

    /** The canonical hash of vocabulary, codes and catalogues. */
    public String knowledgeHash() {
        return knowledgeHash.get();
    }

    /** The canonical hash of the checks. */
    public String shapesHash() {
        return shapesHash.get();
    }

    /** Computed once, by whoever asks first; others wait for it. */
    private static final class Hash {
        private final Graph graph;
        private String value;

        Hash(Graph graph) {
            this.graph = graph;
        }

        synchronized String get() {
            if (value == null) {
                value = CanonicalGraph.hash(CanonicalGraph.of(graph));
            }
            return value;
        }
    }
}
