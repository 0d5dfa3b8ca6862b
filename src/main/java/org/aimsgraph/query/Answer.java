package org.aimsgraph.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSetRewindable;

/** What a query gave: rows, yes or no, or a graph. */
public sealed interface Answer {
    /** Whether the limit left something out. */
    default boolean cut() {
        return false;
    }

    /**
     * Rows of a SELECT.
     *
     * @param rows the rows, which can be read again after {@code reset}
     * @param cut  whether there were more than the limit let through
     */
    record Rows(RowSetRewindable rows, boolean cut) implements Answer {
        public List<String> columns() {
            return rows.getResultVars().stream().map(variable -> variable.getVarName()).toList();
        }
    }

    /** The answer of an ASK. */
    record YesOrNo(boolean yes) implements Answer {}

    /**
     * The graph of a CONSTRUCT or DESCRIBE.
     *
     * @param graph the triples
     * @param cut   whether there were more than the limit let through
     */
    record Triples(Graph graph, boolean cut) implements Answer {}
}
