package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The page of a standard: what it is, its parts as a tree, and the mapping sets that lead to it and from it. */
public final class StandardPage {
    private final Site site;
    private final Catalogue catalogue;
    private final Crosswalk crosswalk;

    StandardPage(Site site, Catalogue catalogue, Crosswalk crosswalk) {
        this.site = site;
        this.catalogue = catalogue;
        this.crosswalk = crosswalk;
    }

    /** What the page shows. */
    public record Model(String name, String iri, String description, List<Link> facts, List<String> notes, List<Branch> tree, List<Set> sets) {}

    /** A mapping set that has this standard at one end. */
    public record Set(String title, String description, long rows) {}

    void show(Context context, Node standard) {
        Graph graph = site.workspace().library().graph();
        if (!graph.contains(standard, RDF.type.asNode(), Aims.STANDARD)) {
            throw new AimsException(UNKNOWN_ID, "There is no standard '%s' here. The first page lists those that are.", Namespaces.localName(standard.getURI()));
        }
        Names names = site.names(context);
        Frame frame = site.frame(context, words -> names.text(standard, DCTerms.title.asNode()).orElseGet(() -> names.of(standard)), List.of(Link.to("/", new Words(Preferences.of(context).language()).t("nav.standards"))));
        site.show(context, "web/standard.jte", frame, new Model(names.of(standard), standard.getURI(), names.text(standard, DCTerms.description.asNode()).orElse(""), facts(standard, names, frame.words()),
                names.texts(standard, Aims.NOTE), Branch.of(standard, catalogue, names, frame.words()), sets(standard, names)));
    }

    private static List<Link> facts(Node standard, Names names, Words words) {
        return Stream.of("identifier", "issued", "publisher", "creator", "rights", "license", "source")
                .flatMap(name -> names.links(standard, NodeFactory.createURI(DCTerms.NS + name)).stream().map(link -> link.withDetail(words.t("standard." + name)))).toList();
    }

    private List<Set> sets(Node standard, Names names) {
        return site.workspace().library().mappingSets().keySet().stream()
                .map(set -> new Set(names.of(set), names.text(set, DCTerms.description.asNode()).orElse(""), crosswalk.mappings().rows().stream().filter(row -> row.set().equals(set) && touches(row, standard)).count()))
                .filter(set -> set.rows() > 0).sorted(Comparator.comparing(Set::title)).toList();
    }

    private boolean touches(Row row, Node standard) {
        return catalogue.standardOf(row.subject()).equals(standard) || row.target().equals(standard);
    }
}
