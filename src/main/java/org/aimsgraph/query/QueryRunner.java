package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.QUERY_TOO_SLOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Runs queries over one graph within limits.
 *
 * @param graph   the data
 * @param timeout the longest a query may take
 * @param rows    the most rows that are returned
 */
public record QueryRunner(Graph graph, Duration timeout, long rows) {
    /** The answer to a question with these values for its parameters. */
    public Answer ask(Question question, Map<String, Node> values) {
        return run(Guard.parse(question.sparql(), question.name()), question.name(), values);
    }

    /** The answer to a query; {@code name} is what messages call it. */
    public Answer ask(String sparql, String name, Map<String, Node> values) {
        return run(Guard.parse(sparql, name), name, values);
    }

    private Answer run(Query query, String name, Map<String, Node> values) {
        QueryExecBuilder builder = QueryExec.graph(graph).query(query).timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.enablePropertyFunctions, false);
        values.forEach((variable, value) -> builder.substitution(Var.alloc(variable), value));
        try (QueryExec execution = builder.build()) {
            if (query.isAskType()) {
                return new Answer.YesOrNo(execution.ask());
            }
            if (query.isSelectType()) {
                return rows(execution.select());
            }
            return new Answer.Triples(query.isConstructType() ? execution.construct() : execution.describe());
        } catch (QueryCancelledException late) {
            throw new AimsException(QUERY_TOO_SLOW, late, "%s took longer than %d s and was stopped. Narrow it, or allow more with --timeout.", name, timeout.toSeconds());
        }
    }

    private Answer.Rows rows(RowSet found) {
        List<Binding> kept = new ArrayList<>();
        while (kept.size() < rows && found.hasNext()) {
            kept.add(found.next());
        }
        boolean cut = found.hasNext();
        return new Answer.Rows(RowSetStream.create(found.getResultVars(), kept.iterator()).rewindable(), cut);
    }
}
