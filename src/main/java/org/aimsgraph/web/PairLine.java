package org.aimsgraph.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Mappings;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.SetRelation;
import org.aimsgraph.crosswalk.Step;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A pair of a crosswalk as a page shows it.
 *
 * @param to         where it leads; a text without address where the other standard has nothing
 * @param relation   the relation in words
 * @param strong     whether it is equal, or one within the other
 * @param confidence from 0 to 100; 0 where the author gives none
 * @param why        the author's reason; empty for what only follows
 * @param source     who says so, and of which kind that is
 * @param path       for what follows, each step over the provisions between, with the least sure one marked; else empty
 * @param disputed   whether another pair excludes it
 */
public record PairLine(Link from, Link to, String relation, boolean strong, int confidence, String why, String source, List<Hop> path, boolean disputed) {
    /** One step of a path. */
    public record Hop(Link from, String relation, Link to, int confidence, boolean weakest) {}

    /** Makes lines in one language. */
    record Maker(Crosswalk crosswalk, Catalogue catalogue, Names names, Words words) {
        PairLine line(Pair pair, boolean disputed) {
            boolean untyped = pair.row().isPresent() && pair.row().get().stated().isEmpty() && !pair.isGap();
            String relation = untyped ? words.t("mapping.related") : pair.relation().definite().map(each -> names.of(each.code())).orElseGet(() -> pair.relation().possible().size() > 4 ? words.t("crosswalk.open")
                    : pair.relation().possible().stream().map(each -> names.of(each.code())).collect(Collectors.joining(" " + words.t("crosswalk.or") + " ")));
            boolean strong = pair.relation().is(SetRelation.EQUAL) || pair.relation().is(SetRelation.SUBSET_OF) || pair.relation().is(SetRelation.SUPERSET_OF);
            Step weakest = pair.weakest();
            return new PairLine(link(pair.subject()), pair.isGap() ? Link.text(words.t("mapping.none")) : link(pair.object()), relation, strong, percent(pair.confidence()), pair.row().map(row -> row.comment()).orElse(""), source(pair),
                    pair.origin().isStated() ? List.of() : pair.steps().stream().map(step -> hop(step, step.equals(weakest) && pair.steps().size() > 1)).toList(), disputed);
        }

        private Hop hop(Step step, boolean weakest) {
            return new Hop(link(step.start()), step.relation().definite().map(each -> names.of(each.code())).orElseGet(() -> words.t("mapping.related")), link(step.end()), step.row().isPresent() ? percent(step.confidence()) : 0, weakest);
        }

        private Link link(Node place) {
            return new Link(catalogue.number(place), names.href(place), names.text(place, DCTerms.title.asNode()).or(() -> names.text(place, DCTerms.description.asNode())).orElse(""));
        }

        private String source(Pair pair) {
            Optional<String> row = pair.row().map(each -> (each.authors().isEmpty() ? Mappings.name(each.set()) : String.join(", ", each.authors())) + " · " + names.of(each.justification()));
            return row.map(text -> pair.origin() == Pair.Origin.INVERTED ? text + " · " + words.t("crosswalk.inverted") : text).orElseGet(() -> words.t(pair.origin() == Pair.Origin.COMPOSED ? "crosswalk.composed" : "crosswalk.rolled-up"));
        }

        private static int percent(double confidence) {
            return (int) Math.round(confidence * 100);
        }
    }
}
