package org.aimsgraph.query;

import java.util.List;
import java.util.TreeMap;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Questions as RDF in the form that the SIB collection of SPARQL examples has: the description, the text of the query,
 * the prefixes and the endpoint to ask.
 */
public final class Publication {
    private static final Node PREFIXES = NodeFactory.createURI(Namespaces.BASE + "query/");
    private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");

    private final Graph published = GraphMemFactory.createGraphMem2();
    private final Graph descriptions;

    private Publication(Graph descriptions) {
        this.descriptions = descriptions;
    }

    /** @param endpoint the SPARQL endpoint that answers them */
    public static Graph of(Questions questions, List<Question> chosen, String endpoint) {
        Publication publication = new Publication(questions.descriptions());
        publication.declarePrefixes();
        chosen.forEach(question -> publication.add(question, NodeFactory.createURI(endpoint)));
        return publication.published;
    }

    private void add(Question question, Node endpoint) {
        copy(question.node());
        Node text = NodeFactory.createLiteralString(question.sparql());
        published.add(Triple.create(question.node(), sh(question.form()), text));
        published.add(Triple.create(question.node(), sh("prefixes"), PREFIXES));
        published.add(Triple.create(question.node(), TARGET, endpoint));
    }

    /** All that is said about a node, and about the blank nodes in it. */
    private void copy(Node node) {
        for (Triple triple : descriptions.find(node, Node.ANY, Node.ANY).toList()) {
            published.add(triple);
            if (triple.getObject().isBlank()) {
                copy(triple.getObject());
            }
        }
    }

    private void declarePrefixes() {
        published.add(Triple.create(PREFIXES, RDF.type.asNode(), OWL.Ontology.asNode()));
        new TreeMap<>(Namespaces.prefixes()).forEach((prefix, namespace) -> {
            Node declaration = NodeFactory.createBlankNode(prefix);
            published.add(Triple.create(PREFIXES, sh("declare"), declaration));
            published.add(Triple.create(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix)));
            published.add(Triple.create(declaration, sh("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI)));
        });
    }

    private static Node sh(String localName) {
        return NodeFactory.createURI(Namespaces.expand("sh:" + localName).orElseThrow());
    }
}
