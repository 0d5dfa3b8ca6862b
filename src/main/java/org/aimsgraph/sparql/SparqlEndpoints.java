package org.aimsgraph.sparql;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Fuseki's protocol handling mounted in our server: for each dataset a query service, a graph store to read, and a description of the service. */
public final class SparqlEndpoints {
    private final Map<String, DatasetGraph> datasets;
    private final Duration timeout;
    private final long mostRows;

    /**
     * @param datasets the datasets by their path, such as {@code /aims}; below each stand {@code sparql} and {@code data}
     * @param timeout  the longest a query may take
     * @param mostRows the most rows of one answer
     */
    public SparqlEndpoints(Map<String, DatasetGraph> datasets, Duration timeout, long mostRows) {
        this.datasets = new LinkedHashMap<>(datasets);
        this.timeout = timeout;
        this.mostRows = mostRows;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    /** Adds the endpoints to a servlet context. */
    public void mount(ServletContextHandler context) {
        DataAccessPointRegistry points = new DataAccessPointRegistry();
        datasets.forEach((path, dataset) -> points.register(new DataAccessPoint(path, service(dataset))));
        DataAccessPointRegistry.set(context.getServletContext(), points);
        OperationRegistry.set(context.getServletContext(), OperationRegistry.createEmpty());
        MetricsProvider.setMetricsProvider(context.getServletContext(), new PrometheusMetricsProvider());
        for (String path : datasets.keySet()) {
            for (Filter filter : List.of(new ProblemFilter(), new ServiceDescription(datasets), new FusekiFilter())) {
                for (String service : List.of("/sparql/*", "/data/*")) {    // nothing else, because pages stand there too
                    context.addFilter(filter, path + service, EnumSet.of(DispatcherType.REQUEST));
                }
            }
        }
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
