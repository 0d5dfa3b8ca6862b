package org.aimsgraph.serve;

import static org.aimsgraph.problem.Problem.PORT_NOT_FREE;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.DispatcherType;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.ProblemDocument;
import org.aimsgraph.sparql.SparqlEndpoints;
import org.aimsgraph.store.Workspace;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.http.UriCompliance;

/** The one server: pages, API and SPARQL on one port of the loopback interface. */
public final class AimsServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long PATIENCE_MILLIS = 5000;
    private static final int OUR_FAULT = 500;

    private final Javalin javalin;
    private final int port;

    private AimsServer(Javalin javalin, int port) {
        this.javalin = javalin;
        this.port = port;
    }

    /**
     * Starts serving a workspace.
     *
     * @param routes what answers requests, besides the endpoints that the server brings itself
     * @param log    where the access log goes, a JSON line for each request
     */
    public static AimsServer start(Workspace workspace, ServerOptions options, List<Routes> routes, PrintWriter log, Clock clock) {
        Configurator.setLevel("io.javalin", Level.OFF);          // what goes wrong is told by our own log and messages
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Javalin javalin = Javalin.create(config -> configure(config, workspace, options, routes, new RequestFilter(new AccessLog(log, clock), metrics), metrics, log));
        try {
            javalin.start(LOOPBACK, options.port());
        } catch (JavalinBindException taken) {
            throw new AimsException(PORT_NOT_FREE, taken, "Port %d is used by another program. Choose another with --port.", options.port());
        }
        return new AimsServer(javalin, javalin.port());
    }

    private static void configure(JavalinConfig config, Workspace workspace, ServerOptions options, List<Routes> routes, RequestFilter filter, PrometheusMeterRegistry metrics, PrintWriter log) {
        config.startup.showJavalinBanner = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = options.largestBody();
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.RFC3986));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ProblemPages());
            server.setStopTimeout(PATIENCE_MILLIS);
            if (!options.origins().isEmpty()) {
                server.setHandler(Origins.handler(options.origins()));
            }
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setMaxFormContentSize((int) Math.min(options.largestBody(), Integer.MAX_VALUE));
            context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
            new SparqlEndpoints(workspace.datasets(), options.queryTimeout(), options.mostRows()).mount(context);
        });
        config.routes.get("/health", context -> context.contentType("application/json").result("{\"status\":\"up\"}"));
        config.routes.get("/metrics", context -> context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape()));
        routes.forEach(each -> each.addTo(config.routes));
        config.routes.after(Etags::add);
        config.routes.exception(AimsException.class, (refusal, context) -> answer(context, refusal.problem().httpStatus(), ProblemDocument.of(refusal, context.path())));
        config.routes.exception(MethodNotAllowedResponse.class, (refusal, context) -> {
            String allowed = refusal.getDetails().getOrDefault("availableMethods", "");
            context.header("Allow", allowed);
            answer(context, refusal.getStatus(), ProblemDocument.json("about:blank", "Method not allowed", refusal.getStatus(), "This address answers " + allowed + " only.", context.path()));
        });
        config.routes.exception(HttpResponseException.class, (refusal, context) -> answer(context, refusal.getStatus(), ProblemDocument.json("about:blank", "Refused", refusal.getStatus(), String.valueOf(refusal.getMessage()), context.path())));
        config.routes.exception(Exception.class, (fault, context) -> {
            log.println(fault);
            fault.printStackTrace(log);
            answer(context, OUR_FAULT, ProblemDocument.json("about:blank", "Our own fault", OUR_FAULT, "Something went wrong here that is not your fault. Report it with the request id in the header " + RequestFilter.REQUEST_ID + ".", context.path()));
        });
    }

    private static void answer(Context context, int status, byte[] document) {
        context.status(status).result(document).contentType(ProblemDocument.MEDIA_TYPE);
    }

    /** The port that the server listens on. */
    public int port() {
        return port;
    }

    /** Answers what is under way, for at most five seconds, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
