package org.aimsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.EditionDifference;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.exchange.DifferenceHtml;
import org.aimsgraph.exchange.DifferenceJson;
import org.aimsgraph.exchange.DifferenceText;
import org.aimsgraph.exchange.EditionJson;
import org.aimsgraph.exchange.EditionText;
import org.aimsgraph.exchange.TextStyle;

/** What {@code aims diff} writes its answer as. */
enum DiffFormat {
    TEXT, JSON, HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Difference difference, OutputStream out, TextStyle style) throws IOException {
        PrintWriter writer = writer(out);
        switch (this) {
            case TEXT -> DifferenceText.write(difference, writer, style);
            case JSON -> DifferenceJson.write(difference, out);
            case HTML -> DifferenceHtml.write(difference, writer);
        }
        writer.flush();
    }

    void write(StatementChange change, OutputStream out, TextStyle style) throws IOException {
        PrintWriter writer = writer(out);
        switch (this) {
            case TEXT -> DifferenceText.write(change, writer, style);
            case JSON -> DifferenceJson.write(change, out);
            case HTML -> DifferenceHtml.write(change, writer);
        }
        writer.flush();
    }

    /** Standards have no page of their own here; who asks for one is refused before. */
    void write(EditionDifference difference, OutputStream out, TextStyle style) throws IOException {
        if (this == JSON) {
            EditionJson.write(difference, out);
        } else {
            EditionText.write(difference, writer(out), style);
        }
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
