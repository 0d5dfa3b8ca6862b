package org.aimsgraph.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The mappings between standards: what is stated in either direction, and what follows from it. */
public final class Crosswalk {
    private final Standards standards;
    private final Mappings mappings;
    private final RelationTable table;

    public Crosswalk(Library library) {
        this(library.graph(), library.mappingSets());
    }

    /**
     * @param catalogues vocabulary, codes and catalogues
     * @param sets       each mapping set's graph by its IRI
     */
    public Crosswalk(Graph catalogues, Map<Node, Graph> sets) {
        this.standards = new Standards(catalogues);
        this.mappings = new Mappings(sets, standards);
        this.table = new RelationTable(catalogues);
    }

    public Standards standards() {
        return standards;
    }

    public Mappings mappings() {
        return mappings;
    }

    public RelationTable table() {
        return table;
    }

    /** The pairs that a row states between two scopes in either direction, in reading order of the first; a gap holds for every part of the standard that was searched. */
    public List<Pair> stated(Scope from, Scope to) {
        List<Pair> pairs = new ArrayList<>();
        for (Row row : mappings.rows()) {
            if (standards.contains(from, row.subject()) && (row.isGap() ? row.target().equals(to.standard()) : standards.contains(to, row.object()))) {
                pairs.add(Pair.stated(Step.along(row)));
            }
            if (standards.contains(from, row.object()) && standards.contains(to, row.subject())) {
                pairs.add(Pair.stated(Step.against(row, table)));
            }
        }
        pairs.sort(order());
        return pairs;
    }

    /** The pairs that a row states of one provision or requirement, in either direction and to any standard. */
    public List<Pair> stated(Node node) {
        List<Pair> pairs = new ArrayList<>();
        mappings.from(node).forEach(row -> pairs.add(Pair.stated(Step.along(row))));
        mappings.to(node).forEach(row -> pairs.add(Pair.stated(Step.against(row, table))));
        pairs.sort(order());
        return pairs;
    }

    /**
     * The pairs that follow from rows and are not stated: rolled up from parts, and composed over at most so many standards
     * between. A pair that leaves open whether the two relate is a candidate; a few for each subject are kept, the best.
     */
    public List<Pair> inferred(Scope from, Scope to, int pivots) {
        Map<List<Node>, Pair> best = new HashMap<>();
        RollUp rollUp = new RollUp(standards, table);
        Stream.of(new Composer(this, from, to, pivots).pairs().stream(), rollUp.pairs(from, stated(from, to)).stream(),
                        rollUp.pairs(to, stated(to, from)).stream().filter(pair -> !pair.isGap()).map(pair -> pair.inverted(table)))
                .flatMap(pairs -> pairs).forEach(pair -> best.merge(List.of(pair.subject(), pair.object()), pair, (one, other) -> Ranking.BEST_FIRST.compare(one, other) <= 0 ? one : other));
        List<Pair> pairs = new Ranking(stated(from, to)).select(best.values());
        pairs.sort(order());
        return pairs;
    }


    /** Reading order of subjects, then of objects; what is stated before what follows. */
    public Comparator<Pair> order() {
        return Comparator.comparing(Pair::subject, standards.order()).thenComparing(Pair::object, standards.order()).thenComparing(Pair::origin)
                .thenComparing(pair -> pair.row().map(row -> row.iri().getURI()).orElse(""));
    }
}
