package org.aimsgraph.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a citation is compared with: the catalogued standards, their provisions, editions and numbers of parts. */
final class Catalogue {
    private static final Node PARTS_CATALOGUED = NodeFactory.createURI(Namespaces.AIMS + "partsCatalogued");
    private static final Node TEXT = NodeFactory.createURI(Namespaces.AIMS + "text");
    private static final Node CONFIRMED = NodeFactory.createURI(Namespaces.CODE + "certainty-confirmed");

    private final Graph graph;
    private final Map<String, CataloguedStandard> standards = new LinkedHashMap<>();
    private final Map<List<String>, List<Provision>> byTitle = new HashMap<>();
    private final PartCounts counts;
    private final Set<String> identifiers = new TreeSet<>();

    Catalogue(Graph graph) {
        this.graph = graph;
        List<Node> provisions = new ArrayList<>(Graphs.instances(graph, Aims.PROVISION));
        provisions.addAll(Graphs.instances(graph, Aims.REQUIREMENT));
        provisions.sort(Comparator.comparing(this::order).thenComparing(Node::getURI));
        provisions.forEach(this::add);
        for (Node standard : Graphs.instances(graph, Aims.STANDARD)) {
            Graphs.text(graph, standard, DCTerms.identifier.asNode()).ifPresent(identifiers::add);
        }
        counts = new PartCounts(graph);
    }

    private int order(Node provision) {
        return Graphs.object(graph, provision, Aims.ORDER_INDEX).map(node -> Integer.parseInt(node.getLiteralLexicalForm())).orElse(0);
    }

    private void add(Node node) {
        Optional<Node> scheme = Graphs.object(graph, node, SKOS.inScheme.asNode()).filter(standard -> node.getURI().startsWith(standard.getURI() + "/"));
        if (scheme.isEmpty()) {
            return;
        }
        CataloguedStandard standard = standards.computeIfAbsent(Namespaces.localName(scheme.get().getURI()), name -> new CataloguedStandard(name,
                Graphs.label(graph, scheme.get()), said(scheme.get()).orElse(false)));
        String id = node.getURI().substring(scheme.get().getURI().length() + 1);
        String title = graph.contains(node, TEXT, Node.ANY) ? "" : Graphs.text(graph, node, DCTerms.title.asNode()).orElse("");
        boolean sure = Graphs.object(graph, node, Aims.CERTAINTY).filter(CONFIRMED::equals).isPresent();
        boolean normative = Graphs.text(graph, node, Aims.IS_NORMATIVE).orElse("true").equals("true");
        Provision provision = new Provision(standard, id, shown(node, id), title, Words.of(title), sure, normative, graph.contains(node, RDF.type.asNode(), Aims.CONTROL), whole(node, scheme.get()), said(node));
        standard.add(provision);
        if (!title.isEmpty()) {
            byTitle.computeIfAbsent(provision.words(), words -> new ArrayList<>()).add(provision);
        }
    }

    private Optional<String> whole(Node node, Node scheme) {
        return Graphs.object(graph, node, SKOS.broader.asNode()).filter(whole -> whole.isURI() && whole.getURI().startsWith(scheme.getURI() + "/")).map(whole -> whole.getURI().substring(scheme.getURI().length() + 1));
    }

    private Optional<Boolean> said(Node whole) {
        return Graphs.text(graph, whole, PARTS_CATALOGUED).map("true"::equals);
    }

    /** The label without the title; people write {@code Article 9(2)} and {@code GOVERN 1.1}. */
    private String shown(Node node, String id) {
        return Graphs.text(graph, node, SKOS.altLabel.asNode()).filter(label -> label.matches(".*\\d.*|Annex .*"))
                .or(() -> Graphs.text(graph, node, RDFS.label.asNode()).filter(label -> id.matches("[A-Z]") || id.startsWith("cpt")).map(label -> id.length() == 1 ? "Annex " + id : label))
                .orElse(id);
    }

    /** How many parts of a kind a standard or provision has; several where it was amended, none where none is catalogued. */
    Set<Integer> counts(String whole, String kind) {
        return counts.of(whole, kind);
    }

    Optional<CataloguedStandard> standard(String localName) {
        return Optional.ofNullable(standards.get(localName));
    }

    Collection<CataloguedStandard> standards() {
        return standards.values();
    }

    /** Whether a document of this identifier, such as {@code ISO 9001:2026}, is known. */
    boolean knows(String identifier) {
        return identifiers.contains(identifier);
    }

    /** Whether anything is said of an IRI. */
    boolean defines(String iri) {
        return graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /** The provisions with exactly these words as their title. */
    List<Provision> titled(List<String> words) {
        return byTitle.getOrDefault(words, List.of());
    }

    private static boolean isWithin(Provision part, Provision whole) {
        Optional<String> above = part.whole();
        while (above.isPresent() && !above.get().equals(whole.id())) {
            above = part.standard().find(above.get()).flatMap(Provision::whole);
        }
        return above.isPresent();
    }

    /** Whether one provision is part of the other, or guidance for it, so that it may go by its title. */
    boolean related(Provision one, Provision other) {
        if (!one.standard().equals(other.standard())) {
            return false;
        }
        return isWithin(one, other) || isWithin(other, one) || one.id().substring(1).equals(other.id().substring(1)) && one.id().matches("[AB]\\..*");
    }
}
