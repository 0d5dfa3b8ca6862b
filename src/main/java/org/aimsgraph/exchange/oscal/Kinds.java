package org.aimsgraph.exchange.oscal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Tables;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which kind of provision the class of a group or control means: one of ours, or what {@code ontology/oscal-classes.tsv} says of those of others. */
final class Kinds {
    private static final Map<String, Node> OF_OTHERS = new HashMap<>();

    static {
        Tables.read("aims/ontology/oscal-classes.tsv").forEach(row -> OF_OTHERS.put(row.get(0), NodeFactory.createURI(Namespaces.expand(row.get(1)).orElseThrow())));
    }

    private final Map<String, Node> ours = new HashMap<>();

    Kinds(Graph vocabulary) {
        Set<Node> provisions = Graphs.subclasses(vocabulary, Aims.PROVISION);
        provisions.forEach(kind -> ours.put(OscalNames.kebab(Namespaces.localName(kind.getURI())), kind));
    }

    /** The kind; where the class is unknown or absent that of any group, or of any control. */
    Node of(String name, boolean isGroup) {
        return Optional.ofNullable(ours.get(name)).or(() -> Optional.ofNullable(OF_OTHERS.get(name))).orElseGet(() -> isGroup ? OF_OTHERS.get("group") : Aims.CONTROL);
    }
}
