package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.SetRelation;
import org.aimsgraph.crosswalk.Standards;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** How many pairs relate each area of one standard to each of another, and how many of them are more than an overlap. */
public record HeatMap(List<Link> columns, List<Line> lines) {
    /** An area and its cells, one a column. */
    public record Line(Link area, String key, List<Cell> cells) {}

    /**
     * The pairs between two areas.
     *
     * @param close how many are equal, or one within the other
     * @param heat  from 0 to 100
     */
    public record Cell(String column, int pairs, int close, int heat) {}

    static HeatMap of(List<Pair> pairs, Areas from, Areas to, Standards standards, Names names) {
        List<Node> rows = from.all();
        List<Node> columns = to.all();
        Map<List<Node>, List<Pair>> cells = new HashMap<>();
        for (Pair pair : pairs) {
            if (!pair.isGap()) {
                Areas.of(pair.subject(), rows, standards).ifPresent(row -> Areas.of(pair.object(), columns, standards).ifPresent(column -> cells.computeIfAbsent(List.of(row, column), key -> new ArrayList<>()).add(pair)));
            }
        }
        int most = cells.values().stream().mapToInt(List::size).max().orElse(1);
        List<Node> used = columns.stream().filter(column -> rows.stream().anyMatch(row -> cells.containsKey(List.of(row, column)))).toList();
        return new HeatMap(used.stream().map(column -> to.link(column, names)).toList(), rows.stream().filter(row -> used.stream().anyMatch(column -> cells.containsKey(List.of(row, column))))
                .map(row -> new Line(from.link(row, names), Namespaces.localName(row.getURI()), used.stream().map(column -> cell(column, cells.getOrDefault(List.of(row, column), List.of()), most)).toList())).toList());
    }

    private static Cell cell(Node column, List<Pair> pairs, int most) {
        int close = (int) pairs.stream().filter(pair -> pair.relation().is(SetRelation.EQUAL) || pair.relation().is(SetRelation.SUBSET_OF) || pair.relation().is(SetRelation.SUPERSET_OF)).count();
        return new Cell(Namespaces.localName(column.getURI()), pairs.size(), close, pairs.isEmpty() ? 0 : (int) Math.round(12 + 88 * Math.log1p(pairs.size()) / Math.log1p(most)));
    }
}
