package org.aimsgraph.store;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** What one server serves: the standards with their mappings, and organisations, each in a dataset of its own. Read-only. */
public final class Workspace {
    private final KnowledgeBase knowledgeBase;
    private final Library library;
    private final List<Held> organisations;
    private final Map<String, Graph> together = new ConcurrentHashMap<>();

    public Workspace(KnowledgeBase knowledgeBase, Library library, List<Held> organisations) {
        this.knowledgeBase = knowledgeBase;
        this.library = library;
        this.organisations = List.copyOf(organisations);
    }

    public KnowledgeBase knowledgeBase() {
        return knowledgeBase;
    }

    public Library library() {
        return library;
    }

    /** The organisations, in the order in which they were named. */
    public List<Held> organisations() {
        return organisations;
    }

    /** The organisation of this slug, or a refusal that names those that are served. */
    public Held organisation(String slug) {
        return organisations.stream().filter(held -> held.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new AimsException(UNKNOWN_ID, "No organisation '%s' is served here.%s", slug,
                        organisations.isEmpty() ? "" : " There is " + organisations.stream().map(Held::slug).collect(Collectors.joining(", ")) + "."));
    }

    /** One organisation's records with all that the library holds, which is what questions are asked of. */
    public Graph with(Held held) {
        return together.computeIfAbsent(held.slug(), slug -> library.with(held.organisation().graph()));
    }

    /**
     * The datasets by the path below which they are served: {@code /aims} with the standards (and the organisation, where
     * only one is served), and one for each organisation with everything, its records in a graph of their own.
     */
    public Map<String, DatasetGraph> datasets() {
        Map<String, DatasetGraph> datasets = new LinkedHashMap<>();
        datasets.put("/aims", organisations.size() == 1 ? dataset(organisations.get(0)) : new DatasetGraphReadOnly(dataset(library.graph())));
        organisations.forEach(held -> datasets.put("/organisations/" + held.slug(), dataset(held)));
        return datasets;
    }

    private DatasetGraph dataset(Held held) {
        DatasetGraph dataset = dataset(with(held));
        dataset.addGraph(graphName(held), held.organisation().graph());
        return new DatasetGraphReadOnly(dataset);
    }

    private DatasetGraph dataset(Graph defaultGraph) {
        DatasetGraph dataset = DatasetGraphFactory.create(defaultGraph);
        library.mappingSets().forEach(dataset::addGraph);
        return dataset;
    }

    /** The name of the graph with an organisation's records. */
    public Node graphName(Held held) {
        return NodeFactory.createURI(Namespaces.BASE + "graph/" + held.slug());
    }

    /** The label of a node, as an organisation or the library states it. */
    public String label(Node node) {
        return Graphs.label(library.graph(), node);
    }
}
