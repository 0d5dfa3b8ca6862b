package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.QUERY_TOO_SLOW;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Runs queries over one dataset within limits.
 *
 * @param data    the data: what is asked, and the graphs with names in it
 * @param timeout the longest a query may take
 * @param limit   the most rows, or triples of a graph, that are returned
 */
public record QueryRunner(DatasetGraph data, Duration timeout, long limit) {
    private static final Duration GRACE = Duration.ofMillis(500);

    /** Asks one graph that has no others beside it. */
    public QueryRunner(Graph graph, Duration timeout, long limit) {
        this(DatasetGraphFactory.wrap(graph), timeout, limit);
    }

    /** The answer to a question with these values for its parameters. */
    public Answer ask(Question question, Map<String, Node> values) {
        Query query = Guard.parse(question.sparql(), question.name());
        QueryExecBuilder builder = QueryExec.dataset(data).query(query).timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.enablePropertyFunctions, false);
        values.forEach((variable, value) -> builder.substitution(Var.alloc(variable), value));
        return inTime(builder.build(), query, question.name());
    }

    /** The engine looks at its own limit between two rows only, not within a regular expression or a path; hence a thread that can be left. */
    private Answer inTime(QueryExec execution, Query query, String name) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try (execution) {
                answer.complete(answer(execution, query));
            } catch (RuntimeException | Error problem) {
                answer.completeExceptionally(problem);
            }
        }, "question " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            abandon(execution);
            throw tooSlow(name, late);
        } catch (ExecutionException failed) {
            throw refusal(name, failed.getCause());
        } catch (InterruptedException stopped) {
            abandon(execution);
            Thread.currentThread().interrupt();
            throw tooSlow(name, stopped);
        }
    }

    /** Asks the engine to stop, without waiting: a query within a regular expression holds the lock that stopping needs. */
    private static void abandon(QueryExec execution) {
        Thread thread = new Thread(execution::abort, "end of a question");
        thread.setDaemon(true);
        thread.start();
    }

    private Answer answer(QueryExec execution, Query query) {
        if (query.isAskType()) {
            return new Answer.YesOrNo(execution.ask());
        }
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        return triples(query.isConstructType() ? execution.constructTriples() : execution.describeTriples());
    }

    private Answer.Rows rows(RowSet found) {
        List<Binding> kept = new ArrayList<>();
        while (kept.size() < limit && found.hasNext()) {
            kept.add(found.next());
        }
        boolean cut = found.hasNext();
        return new Answer.Rows(RowSetStream.create(found.getResultVars(), kept.iterator()).rewindable(), cut);
    }

    private Answer.Triples triples(Iterator<Triple> found) {
        Graph kept = GraphMemFactory.createGraphMem2();
        while (kept.size() < limit && found.hasNext()) {
            kept.add(found.next());
        }
        return new Answer.Triples(kept, found.hasNext());
    }

    private RuntimeException refusal(String name, Throwable problem) {
        if (problem instanceof QueryCancelledException) {
            return tooSlow(name, problem);
        }
        if (problem instanceof StackOverflowError) {
            return new AimsException(SYNTAX_ERROR, problem, "%s is nested too deeply to be answered. Flatten it.", name);
        }
        if (problem instanceof QueryException) {
            return new AimsException(SYNTAX_ERROR, problem, "%s cannot be answered: %s", name, problem.getMessage());
        }
        if (problem instanceof Error grave) {
            throw grave;
        }
        return (RuntimeException) problem;
    }

    private AimsException tooSlow(String name, Throwable cause) {
        return new AimsException(QUERY_TOO_SLOW, cause, "%s took longer than %d s and was stopped. Narrow it, or allow it more time.", name, timeout.toSeconds());
    }
}
