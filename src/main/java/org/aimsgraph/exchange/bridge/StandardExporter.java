package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;

/** Writes a standard, as its catalogue has it, in one foreign format. */
public interface StandardExporter {
    /** Its name on the command line, such as {@code oscal-catalog}; its losses stand in {@code ontology/bridges/<format>.tsv}. */
    String format();

    /** What it writes, in a few words for the help. */
    String description();

    /** The same in another syntax such as {@code yaml}, for formats that have several. */
    default StandardExporter in(String syntax) {
        throw new AimsException(WRONG_USAGE, "'%s' is written in one way only. Leave --syntax out.", format());
    }

    /**
     * Writes it. The same catalogue gives the same bytes.
     *
     * @param standard the standard, such as {@code standard:iso-iec-42001-2023}
     * @param losses   where everything that is not carried is noted
     */
    void write(Library library, Node standard, Losses losses, OutputStream out) throws IOException;
}
