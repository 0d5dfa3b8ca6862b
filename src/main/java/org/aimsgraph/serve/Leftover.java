package org.aimsgraph.serve;

import java.io.IOException;
import java.io.InputStream;

/** What is left of the body of a request that was refused. */
public final class Leftover {
    /** More than this is not read: who sends it finds the connection closed. */
    private static final long MOST = 256L << 20;

    private Leftover() {}

    /** Reads it and throws it away, so that who sent too much still reads why it was refused. */
    public static void discard(InputStream body) throws IOException {
        byte[] bucket = new byte[1 << 16];
        long left = MOST;
        int read = body.read(bucket);
        while (read > 0 && left > 0) {
            left -= read;
            read = body.read(bucket);
        }
    }
}
