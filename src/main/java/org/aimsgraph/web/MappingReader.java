package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Relation;
import org.aimsgraph.crosswalk.Row;
import org.aimsgraph.crosswalk.SetRelation;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Reads the stated mappings of a provision in both directions, by the standard that they lead to. */
final class MappingReader {
    private final Crosswalk crosswalk;
    private final Catalogue catalogue;

    MappingReader(Crosswalk crosswalk, Catalogue catalogue) {
        this.crosswalk = crosswalk;
        this.catalogue = catalogue;
    }

    /** @param places the provision and the requirements stated in it */
    List<MappingGroup> read(List<Node> places, Names names, Words words) {
        Map<String, Node> standards = new TreeMap<>();
        Map<Node, List<MappingGroup.Line>> lines = new HashMap<>();
        for (Node place : places) {
            for (Row row : crosswalk.mappings().from(place)) {
                add(lines, standards, row.target(), names, line(row, place, row.object(), row.isGap(), row.relation(), names, words));
            }
            for (Row row : crosswalk.mappings().to(place)) {
                add(lines, standards, catalogue.standardOf(row.subject()), names, line(row, place, row.subject(), false, crosswalk.table().inverse(row.relation()), names, words));
            }
        }
        return standards.values().stream().map(standard -> new MappingGroup(names.link(standard), lines.get(standard))).toList();
    }

    private static void add(Map<Node, List<MappingGroup.Line>> lines, Map<String, Node> standards, Node standard, Names names, MappingGroup.Line line) {
        standards.put(names.of(standard) + standard, standard);
        lines.computeIfAbsent(standard, key -> new ArrayList<>()).add(line);
    }

    private MappingGroup.Line line(Row row, Node here, Node there, boolean gap, Relation relation, Names names, Words words) {
        Optional<SetRelation> definite = row.stated().isEmpty() && !gap ? Optional.empty() : relation.definite();
        Link to = gap ? Link.text(words.t("mapping.none")) : new Link(catalogue.number(there), names.href(there), names.text(there, DCTerms.title.asNode()).or(() -> names.text(there, DCTerms.description.asNode())).orElse(""));
        String source = row.authors().stream().collect(Collectors.joining(", "));
        return new MappingGroup.Line(catalogue.number(here), to, gap, definite.map(SetRelation::notation).orElse("related"), definite.map(each -> names.of(each.code())).orElseGet(() -> words.t("mapping.related")),
                (int) Math.round(row.confidence() * 100), row.comment(), source.isEmpty() ? names.of(row.set()) : source);
    }
}
