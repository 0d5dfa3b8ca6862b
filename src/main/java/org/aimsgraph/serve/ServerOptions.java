package org.aimsgraph.serve;

import java.time.Duration;
import java.util.List;

/**
 * How a server runs.
 *
 * @param port         the port on the loopback interface; 0 for any that is free
 * @param queryTimeout the longest a query may take
 * @param mostRows     the most rows of one answer
 * @param largestBody  the largest request body, in bytes
 * @param origins      web origins whose pages may read the API; none by default
 */
public record ServerOptions(int port, Duration queryTimeout, long mostRows, long largestBody, List<String> origins) {
    public static final int DEFAULT_PORT = 7070;

    /** The defaults for a port. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(port, Duration.ofSeconds(30), 1_000_000, 64L << 20, List.of());
    }
}
