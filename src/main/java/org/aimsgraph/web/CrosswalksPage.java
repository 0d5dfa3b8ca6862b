package org.aimsgraph.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.browse.Crosswalks;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Row;
import org.apache.jena.graph.Node;

/** Which standards are related to which, by how many rows, and how far ISO/IEC 42001 is asked for by each. */
public final class CrosswalksPage {
    private final Site site;
    private final Knowledge knowledge;

    CrosswalksPage(Site site, Knowledge knowledge) {
        this.site = site;
        this.knowledge = knowledge;
    }

    /** What the page shows: a line of the table for each standard, and how far the first is covered by each of the others. */
    public record Model(List<Framework> frameworks, List<Line> lines, List<Reach> reach) {}

    /** A standard and what relates it to each. */
    public record Line(Framework from, List<Cell> cells) {}

    /**
     * How one standard is related to another.
     *
     * @param href empty where no row relates the two, or both are one
     * @param rows the number of rows, in either direction
     * @param heat from 0 to 100, by that number
     */
    public record Cell(String href, Framework to, int rows, int heat) {}

    /** How far the first standard is covered by another. */
    public record Reach(Framework to, String href, CoverageBar bar) {}

    void show(Context context) {
        if (context.queryParam("from") != null && context.queryParam("to") != null) {
            context.redirect(CrosswalkAsked.of(context).href(), HttpStatus.SEE_OTHER);
            return;
        }
        Crosswalks crosswalks = knowledge.crosswalks();
        List<Framework> frameworks = Framework.of(crosswalks.crosswalk(), site.names(context));
        Map<List<Node>, Integer> counts = counts(crosswalks.crosswalk());
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Line> lines = frameworks.stream().map(from -> new Line(from, frameworks.stream().map(to -> cell(from, to, counts, most)).toList())).toList();
        List<Reach> reach = new ArrayList<>();
        Framework ours = frameworks.get(0);
        lines.get(0).cells().stream().filter(cell -> cell.rows() > 0).forEach(cell -> reach.add(new Reach(cell.to(), cell.href(), CoverageBar.of(crosswalks.coverage(ours.key(), cell.to().key(), 0).counts()))));
        site.show(context, "web/crosswalks.jte", site.frame(context, words -> words.t("nav.crosswalk"), List.of()), new Model(frameworks, lines, reach));
    }

    /** The rows between two standards, counted for both directions. */
    private static Map<List<Node>, Integer> counts(Crosswalk crosswalk) {
        Map<List<Node>, Integer> counts = new HashMap<>();
        for (Row row : crosswalk.mappings().rows()) {
            Node from = crosswalk.standards().standardOf(row.subject());
            counts.merge(List.of(from, row.target()), 1, Integer::sum);
            if (!row.isGap()) {
                counts.merge(List.of(row.target(), from), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Cell cell(Framework from, Framework to, Map<List<Node>, Integer> counts, int most) {
        int rows = from.equals(to) ? 0 : counts.getOrDefault(List.of(from.node(), to.node()), 0);
        return new Cell(rows == 0 ? "" : "/crosswalk/" + from.key() + "/" + to.key(), to, rows, rows == 0 ? 0 : (int) Math.round(15 + 85 * Math.log1p(rows) / Math.log1p(most)));
    }
}
