package org.aimsgraph.check.repair;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;

/** What a search reads: the data, the shapes, what is known of properties; and the names that new records get. */
public final class World {
    /** A file describes one of each; there is no second to be added. */
    private static final Set<Node> ONLY_ONE = Set.of(Aims.ORGANISATION, Aims.AI_MANAGEMENT_SYSTEM);

    private static final String FRESH = "fresh_";

    private final Map<Node, ShapeQuery> queries = new HashMap<>();
    private final Graph data;
    private final Graph shapes;
    private final Terms terms;
    private final String namespace;
    private int variables;

    /**
     * @param data      the records with the knowledge they refer to and the date of the check
     * @param shapes    the shapes
     * @param terms     what is known of properties
     * @param namespace the beginning of the names of new records
     */
    public World(Graph data, Graph shapes, Terms terms, String namespace) {
        this.data = data;
        this.shapes = shapes;
        this.terms = terms;
        this.namespace = namespace;
    }

    Graph view(Plan plan) {
        return plan.view(data);
    }

    Graph shapes() {
        return shapes;
    }

    Terms terms() {
        return terms;
    }

    /** The day of the check. */
    Node asOf() {
        return Graphs.object(data, Aims.THIS_CHECK, Aims.AS_OF).orElseThrow();
    }

    /** A variable that occurs nowhere else. */
    Var fresh() {
        return Var.alloc(FRESH + variables++);
    }

    boolean isFresh(Var variable) {
        return variable.getName().startsWith(FRESH);
    }

    /** The query of a SPARQL constraint, parsed once. */
    ShapeQuery query(Node constraint) {
        return queries.computeIfAbsent(constraint, each -> new ShapeQuery(shapes, each, terms));
    }

    /** Whether a node belongs to the organisation, so that statements about it can be added to its files. */
    static boolean isOwn(Node node) {
        return node.isURI() && !node.getURI().startsWith(Namespaces.BASE);
    }

    /** Whether a statement could be added: vocabulary and catalogues stay as they are, and a blank node has no name outside its file. */
    static boolean canSay(Node subject, Node predicate, Node object) {
        return (Var.isVar(subject) || isOwn(subject)) && predicate.isURI() && !predicate.equals(RDFS.subClassOf.asNode()) && !object.isBlank();
    }

    boolean canBeNew(Node type) {
        return type.isURI() && !ONLY_ONE.contains(type) && Graphs.instances(data, type).stream().allMatch(World::isOwn);
    }

    /** A name for a new record of a class that neither the data nor the plan uses. */
    Node newName(Node type, Plan plan) {
        String beginning = namespace + "new-" + kebab(Namespaces.localName(type.getURI())) + "-";
        int number = 1;
        while (view(plan).contains(NodeFactory.createURI(beginning + number), Node.ANY, Node.ANY)) {
            number++;
        }
        return NodeFactory.createURI(beginning + number);
    }

    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replaceAll("([A-Z])([A-Z][a-z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
