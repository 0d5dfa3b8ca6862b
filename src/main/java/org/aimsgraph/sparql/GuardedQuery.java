package org.aimsgraph.sparql;

import org.aimsgraph.problem.AimsException;
import org.aimsgraph.query.Guard;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import java.util.ArrayList;
import java.util.List;

/** Fuseki's query service within our limits: no other server, no code, and never half an answer that looks whole. */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;

    private final long mostRows;

    /** @param mostRows the most rows of one answer */
    GuardedQuery(long mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        try {
            Guard.requireOwnDataOnly(query, "The query");
        } catch (AimsException refusal) {
            ServletOps.error(UNPROCESSABLE, refusal.getMessage());
        }
        super.validateQuery(action, query);
    }

    /** Rows are collected before the first byte is sent, so that a query stopped half-way is an error and no short answer. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, log);
        }
        RowSet found = execution.select();
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            rows.add(found.next());
            if (rows.size() > mostRows) {
                ServletOps.error(TOO_LARGE, "The answer has more than " + mostRows + " rows. Narrow the query or page through it with LIMIT and OFFSET.");
            }
        }
        return new QueryExecResult(RowSetStream.create(found.getResultVars(), rows.iterator()));
    }
}
