package org.aimsgraph.sparql;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.metrics.PrometheusMetricsProvider;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/**
 * Fuseki's protocol handling mounted in our server: {@code /aims/sparql} and {@code /aims/data} over the standards (and the
 * organisation, where only one is served), and the same below {@code /organisations/<slug>}. Reading only.
 */
public final class SparqlEndpoints {
    private final Workspace workspace;
    private final Duration timeout;
    private final long mostRows;

    public SparqlEndpoints(Workspace workspace, Duration timeout, long mostRows) {
        this.workspace = workspace;
        this.timeout = timeout;
        this.mostRows = mostRows;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /** Adds the endpoints to a servlet context, before all other filters. */
    public void mount(ServletContextHandler context) {
        DataAccessPointRegistry points = new DataAccessPointRegistry();
        points.register(new DataAccessPoint("/aims", service(workspace.organisations().size() == 1 ? workspace.dataset(workspace.organisations().get(0)) : workspace.dataset())));
        for (Held held : workspace.organisations()) {
            points.register(new DataAccessPoint("/organisations/" + held.slug(), service(workspace.dataset(held))));
        }
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, "application/sparql-query", new GuardedQuery(mostRows));
        operations.register(Operation.GSP_R, new GSP_R());
        DataAccessPointRegistry.set(context.getServletContext(), points);
        OperationRegistry.set(context.getServletContext(), operations);
        MetricsProvider.setMetricsProvider(context.getServletContext(), new PrometheusMetricsProvider());
        for (String path : paths()) {
            context.addFilter(new ProblemFilter(), path, EnumSet.of(DispatcherType.REQUEST));
            context.addFilter(new FusekiFilter(), path, EnumSet.of(DispatcherType.REQUEST));
        }
    }

    /** Exact below an organisation, where pages have addresses too. */
    private List<String> paths() {
        return Stream.concat(Stream.of("/aims/*"), workspace.organisations().stream().flatMap(held -> Stream.of("sparql", "data").map(name -> "/organisations/" + held.slug() + "/" + name))).toList();
    }

    private DataService service(DatasetGraph dataset) {
        dataset.getContext().set(ARQ.queryTimeout, String.valueOf(timeout.toMillis()));
        dataset.getContext().set(ARQ.enablePropertyFunctions, false);
        DataService service = DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create().operation(Operation.Query).endpointName("sparql").processor(new GuardedQuery(mostRows)).build())
                .addEndpoint(Endpoint.create().operation(Operation.GSP_R).endpointName("data").processor(new GSP_R()).build()).build();
        service.goActive();
        return service;
    }
}
