package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.crosswalk.Standards;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The large parts of a standard, by which a crosswalk is told at a glance: its clauses, chapters or functions, and of an annex with controls its areas. */
final class Areas {
    private final Catalogue catalogue;
    private final Standards standards;
    private final Node standard;

    Areas(Catalogue catalogue, Standards standards, Node standard) {
        this.catalogue = catalogue;
        this.standards = standards;
        this.standard = standard;
    }

    /** The areas in reading order. */
    List<Node> all() {
        List<Node> areas = new ArrayList<>();
        for (Node top : catalogue.tops(standard)) {
            List<Node> parts = catalogue.children(top);
            boolean ofAreas = catalogue.requirements(top).isEmpty() && parts.size() > 2 && parts.stream().filter(part -> catalogue.children(part).size() > 1).count() * 2 > parts.size() && catalogue.number(top).length() == 1;
            areas.addAll(ofAreas ? parts : List.of(top));
        }
        return areas;
    }

    /** The area that holds a provision or requirement. */
    static Optional<Node> of(Node place, List<Node> areas, Standards standards) {
        return areas.contains(place) ? Optional.of(place) : standards.ancestors(place).stream().filter(areas::contains).findFirst();
    }

    /** A name with the number first. */
    Link link(Node area, Names names) {
        return new Link(catalogue.number(area), names.href(area), names.text(area, DCTerms.title.asNode()).orElseGet(() -> standards.label(area)));
    }
}
