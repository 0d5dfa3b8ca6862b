package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Workspace;

/** The API: everything that the program knows and does, below {@code /api}. */
public final class Api implements Routes {
    private final List<Routes> parts;

    public Api(Workspace workspace, Knowledge knowledge, ServerOptions options) {
        this.parts = List.of(new StandardRoutes(knowledge), new CheckRoutes(knowledge), new MappingRoutes(knowledge));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}
