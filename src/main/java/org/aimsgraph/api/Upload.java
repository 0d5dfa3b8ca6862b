package org.aimsgraph.api;

import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NO_DATA;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.Leftover;

/** The body of a request: of a type that is read, of no more bytes than are allowed, and not packed. */
final class Upload {
    private final long most;

    /** @param most the most bytes that are read */
    Upload(long most) {
        this.most = most;
    }

    byte[] read(Context context, List<String> mediaTypes) throws IOException {
        String type = type(context);
        InputStream stream = context.req().getInputStream();
        if (!mediaTypes.contains(type)) {
            Leftover.discard(stream);
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "A body of the type '%s' is not read here. Send %s, and say so in Content-Type.", Asked.plain(type), String.join(" or ", mediaTypes));
        }
        if (context.header("Content-Encoding") != null && !"identity".equalsIgnoreCase(context.header("Content-Encoding"))) {
            Leftover.discard(stream);
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "A body that is packed (Content-Encoding) is not read here. Send it as it is.");
        }
        byte[] bytes = stream.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        if (bytes.length > most) {
            Leftover.discard(stream);
            throw new AimsException(FILE_TOO_LARGE, "The body is larger than %d bytes. Split it, or use the command line, which reads larger files.", most);
        }
        if (bytes.length == 0) {
            throw new AimsException(NO_DATA, "The body is empty. Send in it what is to be checked.");
        }
        return bytes;
    }

    /** The media type of the body, without its parameters. */
    static String type(Context context) {
        return context.contentType() == null ? "" : context.contentType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
