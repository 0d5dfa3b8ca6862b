package org.aimsgraph.exchange.bridge;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.SssomSet;

/** Writes a mapping set, a shipped one or a crosswalk, in one foreign format. */
public interface MappingSetExporter {
    /** Its name on the command line, such as {@code sssom-json}; its losses stand in {@code ontology/bridges/<format>.tsv}. */
    String format();

    /** What it writes, in a few words for the help. */
    String description();

    /**
     * Writes it. The same set gives the same bytes.
     *
     * @param library standards and codes, for what a format says of the two ends
     * @param losses  where everything that is not carried is noted
     */
    void write(SssomSet set, Library library, Losses losses, OutputStream out) throws IOException;
}
