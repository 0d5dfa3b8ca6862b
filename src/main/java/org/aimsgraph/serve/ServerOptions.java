package org.aimsgraph.serve;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.time.Duration;
import java.util.List;
import org.aimsgraph.problem.AimsException;

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

    /** The same with these web origins, such as {@code https://grc.example.org}; refused where one is no origin. */
    public ServerOptions withOrigins(List<String> named) {
        named.stream().filter(origin -> !origin.matches("https?://[^/?#\\s*]+")).findFirst().ifPresent(wrong -> {
            throw new AimsException(WRONG_USAGE, "'%s' is no web origin. Write scheme, host and port only, such as https://grc.example.org.", wrong);
        });
        return new ServerOptions(port, queryTimeout, mostRows, largestBody, List.copyOf(named));
    }
}
