package org.aimsgraph.serve;

import io.javalin.config.RoutesConfig;

/** A part of the server that answers some addresses. */
public interface Routes {
    void addTo(RoutesConfig routes);
}
