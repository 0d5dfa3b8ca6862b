package org.aimsgraph.serve;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/** Lets pages of other origins that were named read from this server; never with cookies or passwords. */
final class Origins {
    private Origins() {}

    static Handler.Singleton handler(List<String> origins) {
        Set<String> patterns = origins.stream().map(Pattern::quote).collect(Collectors.toSet());
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(patterns);
        handler.setAllowedTimingOriginPatterns(patterns);
        handler.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
        handler.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match", RequestFilter.REQUEST_ID));
        handler.setExposedHeaders(Set.of("ETag", "Link", RequestFilter.REQUEST_ID));
        handler.setAllowCredentials(false);
        return handler;
    }
}
