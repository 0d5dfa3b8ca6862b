package org.aimsgraph.linkeddata;

import java.util.Map;
import java.util.TreeMap;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** What is served, in VoID: how much, of which classes, under which licence, where to ask. */
final class DatasetDescription {
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String base;

    private DatasetDescription(String base) {
        this.base = base;
    }

    /** @param base where the server is reached, such as {@code http://localhost:7070} */
    static Graph of(Workspace workspace, String base) {
        DatasetDescription description = new DatasetDescription(base);
        Node library = description.dataset("/aims", "Standards, requirements, checks' subjects and mappings of AIMS Graph", workspace.library().graph());
        description.classes(library, workspace.library().graph());
        workspace.library().mappingSets().forEach((name, set) -> description.subset(library, name, set));
        for (Held held : workspace.organisations()) {
            Node organisation = description.dataset("/organisations/" + held.slug(), "Records of " + held.organisation().label(), held.organisation().graph());
            description.classes(organisation, held.organisation().graph());
        }
        return description.graph;
    }

    private Node dataset(String path, String title, Graph data) {
        Node dataset = NodeFactory.createURI(base + path);
        add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, "en"));
        add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(base + path + "/sparql"));
        add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(Namespaces.BASE));
        add(dataset, VOID.triples.asNode(), number(data.size()));
        return dataset;
    }

    private void subset(Node whole, Node name, Graph set) {
        add(whole, VOID.subset.asNode(), name);
        add(name, RDF.type.asNode(), VOID.Linkset.asNode());
        add(name, VOID.triples.asNode(), number(set.size()));
        Graphs.object(set, name, DCTerms.license.asNode()).ifPresent(licence -> add(name, DCTerms.license.asNode(), licence));
        Graphs.object(set, name, DCTerms.title.asNode()).ifPresent(title -> add(name, DCTerms.title.asNode(), title));
    }

    /** One partition for each class, with how many things it has. */
    private void classes(Node dataset, Graph data) {
        Map<String, Integer> counts = new TreeMap<>();
        data.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
            if (triple.getObject().isURI()) {
                counts.merge(triple.getObject().getURI(), 1, Integer::sum);
            }
        });
        counts.forEach((type, count) -> {
            Node partition = NodeFactory.createBlankNode();
            add(dataset, VOID.classPartition.asNode(), partition);
            add(partition, VOID._class.asNode(), NodeFactory.createURI(type));
            add(partition, VOID.entities.asNode(), number(count));
            add(partition, RDFS.label.asNode(), NodeFactory.createLiteralString(Namespaces.shorten(type)));
        });
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node number(int count) {
        return NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger);
    }
}
