package org.aimsgraph.exchange.oscal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Finds the standards, provisions and requirements of shipped catalogues that ids of OSCAL mean. */
final class Controls {
    private final Graph graph;
    private final Standards standards;
    private final Map<String, Node> byToken = new HashMap<>();
    private final Map<String, Node> byStandardAndNumber = new HashMap<>();

    Controls(Graph graph) {
        this.graph = graph;
        this.standards = new Standards(graph);
        Graphs.instances(graph, Aims.STANDARD).forEach(standard -> byToken.put(OscalNames.token(standard), standard));
        for (Node kind : List.of(Aims.PROVISION, Aims.REQUIREMENT)) {
            for (Node node : Graphs.instances(graph, kind)) {
                byToken.put(OscalNames.token(node), node);
                Graphs.text(graph, node, SKOS.notation.asNode()).ifPresent(number -> byStandardAndNumber.put(key(standards.standardOf(node), number), node));
            }
        }
    }

    private static String key(Node standard, String number) {
        return standard + " " + number.toLowerCase(Locale.ROOT);
    }

    /** The shipped standard that an address names by its edition, such as {@code …/iso-iec-42001-2023_catalog.json}. */
    Optional<Node> standard(String address) {
        return Graphs.instances(graph, Aims.STANDARD).stream().filter(standard -> standard.getURI().startsWith(Namespaces.STANDARD)).filter(standard -> address.contains(Namespaces.localName(standard.getURI())))
                .max(Comparator.comparing((Node standard) -> standard.getURI().length()).thenComparing(Node::getURI));
    }

    /** The provision or requirement of an id, written with the edition or, where the standard is known, as the bare number. */
    Optional<Node> find(String id, Optional<Node> standard) {
        return Optional.ofNullable(byToken.get(id.toLowerCase(Locale.ROOT))).or(() -> standard.map(known -> byStandardAndNumber.get(key(known, id))));
    }

    /** The controls of a standard, in its order. */
    List<Node> all(Node standard) {
        return standards.in(new Scope(standard, standard, standard.getURI())).stream().filter(node -> Graphs.objects(graph, node, RDF.type.asNode()).contains(Aims.CONTROL)).toList();
    }

    /** A control and those below it. */
    List<Node> below(Node control) {
        return standards.below(control).stream().filter(node -> !standards.isRequirement(node)).toList();
    }

    String label(Node node) {
        return Graphs.label(graph, node);
    }

}
