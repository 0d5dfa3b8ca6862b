package org.aimsgraph.browse;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SERVER_BUSY;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aimsgraph.problem.AimsException;

/** Lets a few requests wait for the checker, and turns away the rest rather than let them pile up. */
public final class Judging {
    private static final int MOST_WAITING = 8;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(MOST_WAITING);

    /** Does the work when it is its turn; refused where too many wait. */
    public <T> T run(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AimsException(SERVER_BUSY, "More checks are asked for than this server has time for. Ask again in a minute.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AimsException(SERVER_BUSY, stopping, "The server is stopping.");
        }
        try {
            return work.get();
        } catch (StackOverflowError tooDeep) {
            throw new AimsException(BAD_VALUE, tooDeep, "What was sent is linked in chains too long to follow. Shorten them.");
        } finally {
            places.release();
        }
    }
}
