package org.aimsgraph.exchange.bridge;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Node;

/** Writes a standard, as its catalogue has it, in one foreign format. */
public interface StandardExporter {
    /** Its name on the command line, such as {@code oscal-catalog}; its losses stand in {@code ontology/bridges/<format>.tsv}. */
    String format();

    /** What it writes, in a few words for the help. */
    String description();

    /**
     * Writes it. The same catalogue gives the same bytes.
     *
     * @param standard the standard, such as {@code standard:iso-iec-42001-2023}
     * @param losses   where everything that is not carried is noted
     */
    void write(Library library, Node standard, Losses losses, OutputStream out) throws IOException;
}
