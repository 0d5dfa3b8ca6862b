package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Adds an address that can be read: with GET, and with HEAD for who wants the headers alone. */
final class Reading {
    private Reading() {}

    static void add(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
