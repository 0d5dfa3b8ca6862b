package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.aimsgraph.browse.Judging;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Workspace;

/** The API: everything that the program knows and does, below {@code /api}. */
public final class Api implements Routes {
    private final List<Routes> parts;

    /** @param clock tells today, for records that state no day */
    public Api(Workspace workspace, Knowledge knowledge, ServerOptions options, Clock clock) {
        Judging judging = knowledge.judging();
        this.parts = List.of(
                new ContractRoutes(),
                new StandardRoutes(knowledge),
                new CheckRoutes(knowledge),
                new MappingRoutes(knowledge),
                new QuestionRoutes(workspace, knowledge, options, clock),
                new OrganisationRoutes(workspace),
                new VerdictRoutes(workspace, knowledge, judging),
                new DifferenceRoutes(workspace, knowledge, judging, options, clock),
                new PostedRoutes(workspace, knowledge, judging, options, clock));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}
