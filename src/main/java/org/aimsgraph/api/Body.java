package org.aimsgraph.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes the bytes of an answer. */
interface Body {
    void write(OutputStream out) throws IOException;

    /** A body of text in UTF-8. */
    static Body text(Text text) {
        return out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(writer);
            writer.flush();
        };
    }

    /** Writes the text of an answer. */
    interface Text {
        void write(PrintWriter out) throws IOException;
    }
}
