package org.aimsgraph.crosswalk;

import static org.aimsgraph.problem.Problem.NO_EVIDENCE;
import static org.aimsgraph.problem.Problem.UNKNOWN_TERM;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.ShippedQueries;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;

/** Which provisions of a standard an organisation's records show to be met, and by which records ({@code queries/carry-over/}). */
final class Evidence {
    private final Map<Node, Set<Node>> records;

    /** What the records show of one standard; a provision is shown with all that stands below it. */
    Evidence(Organisation organisation, Scope from, Standards standards) {
        this.records = new TreeMap<>(standards.order());
        for (Query query : ShippedQueries.of("carry-over")) {
            try (QueryExecution execution = QueryExecution.model(ModelFactory.createModelForGraph(organisation.graph())).query(query).build()) {
                execution.execSelect().forEachRemaining(row -> add(row, from, standards));
            }
        }
        if (records.isEmpty()) {
            throw new AimsException(NO_EVIDENCE, "No record of %s shows anything of %s to be met. Say what a record shows with aims:evidences, as in examples/iso27001-certified.", organisation.label(), from.id());
        }
    }

    private void add(QuerySolution row, Scope from, Standards standards) {
        Node provision = row.get("provision").asNode();
        if (!provision.isURI() || !standards.standardOf(provision).equals(from.standard())) {
            return;
        }
        if (!standards.graph().contains(provision, RDF.type.asNode(), Node.ANY)) {
            throw new AimsException(UNKNOWN_TERM, "There is no %s, which a record is said to show. Correct the number in the records.", Namespaces.shorten(provision.getURI()));
        }
        for (Node below : standards.below(provision)) {
            if (standards.contains(from, below)) {
                records.computeIfAbsent(below, key -> new LinkedHashSet<>()).add(row.get("record").asNode());
            }
        }
    }

    boolean shows(Node provision) {
        return records.containsKey(provision);
    }

    /** How many of these something is on record for. */
    long count(List<Node> provisions) {
        return provisions.stream().filter(this::shows).count();
    }

    /** The records that show a provision to be met. */
    List<Node> records(Node provision) {
        return new ArrayList<>(records.getOrDefault(provision, Set.of()));
    }
}
