package org.aimsgraph.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What every request gets, whoever answers it: an id, the headers that protect a reader, a line in the access log, a place in the metrics. */
final class RequestFilter implements Filter {
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final AccessLog log;
    private final MeterRegistry metrics;

    RequestFilter(AccessLog log, MeterRegistry metrics) {
        this.log = log;
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String given = asked.getHeader(REQUEST_ID);
        String id = given != null && GOOD_ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
        answer.setHeader(REQUEST_ID, id);
        HEADERS.forEach(answer::setHeader);
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            long nanos = System.nanoTime() - start;
            Timer.builder("aims_http_requests").description("Requests by kind of address and class of status").tag("area", area(asked.getRequestURI())).tag("status", answer.getStatus() / 100 + "xx")
                    .register(metrics).record(nanos, TimeUnit.NANOSECONDS);
            log.write(id, asked, answer.getStatus(), nanos);
        }
    }

    /** The first step of the address if it is one of ours, so that strangers cannot fill the metrics with names. */
    private static String area(String path) {
        String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        return switch (first) {
            case "api", "aims", "organisations", "standard", "search", "questions", "sparql", "check", "cite", "about", "problems", "static", "health", "metrics", "ns", "code", "shape", "query", "graph", "mappings" -> first;
            case "" -> "home";
            default -> "other";
        };
    }
}
