package org.aimsgraph.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A provision in the tree of its standard.
 *
 * @param holds what it holds, in words; empty if nothing is to be said
 */
public record Branch(String number, String title, String href, String holds, List<Branch> children) {
    static List<Branch> of(Node standard, Catalogue catalogue, Names names, Words words) {
        return catalogue.tops(standard).stream().map(top -> of(top, catalogue, names, words, 0)).toList();
    }

    static Branch of(Node provision, Catalogue catalogue, Names names, Words words, int depth) {
        int asked = catalogue.countRequirements(provision);
        int below = catalogue.countBelow(provision);
        String holds = asked > 0 ? words.t("count.requirements", asked) : below > 0 && depth == 0 ? words.t("count.provisions", below) : "";
        return new Branch(catalogue.number(provision), names.text(provision, DCTerms.title.asNode()).orElseGet(() -> names.of(provision)), names.href(provision).orElse("/"), holds,
                catalogue.children(provision).stream().map(child -> of(child, catalogue, names, words, depth + 1)).toList());
    }
}
