package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.VALUE_NOT_FILLED_IN;

import java.util.List;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** Refuses records in which a placeholder of a proposal still stands for what a person has to write: no check may take it for a value. */
public final class UnfilledValues {
    /** How the placeholder for a text begins. Those for days, numbers and codes are no days, numbers and codes, and are refused as such. */
    public static final String MARK = "FILL IN: ";

    private UnfilledValues() {}

    static void refuse(Graph records, String name) {
        List<Triple> unfilled = records.find().filterKeep(triple -> triple.getObject().isLiteral() && triple.getObject().getLiteralLexicalForm().strip().startsWith(MARK.strip())).toList();
        unfilled.stream().map(triple -> Namespaces.shorten(triple.getPredicate().getURI()) + " of " + triple.getSubject() + " still says '" + triple.getObject().getLiteralLexicalForm() + "'").sorted().findFirst().ifPresent(first -> {
            String more = unfilled.size() == 1 ? "" : ", and " + (unfilled.size() - 1) + " more like it";
            throw new AimsException(VALUE_NOT_FILLED_IN, "%s: %s%s. Write what is true in its place, or take the statement out.", name, first, more);
        });
    }
}
