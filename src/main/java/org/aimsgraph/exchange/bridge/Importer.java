package org.aimsgraph.exchange.bridge;

import org.apache.jena.graph.Graph;

/** Reads one foreign format. */
public interface Importer {
    /** Its name on the command line, such as {@code cyclonedx}; its losses stand in {@code ontology/bridges/<format>.tsv}. */
    String format();

    /** What it reads and what comes of it, in a few words for the help. */
    String description();

    /** Whether a file looks like this format, by its name and by what stands in it. It never throws. */
    boolean recognises(Source source);

    /**
     * What the file says, as statements of our vocabulary. A file with a mistake is refused whole, with the place of the mistake.
     *
     * @param surroundings what is already known: where new records get their names, and records to link to
     * @param losses       where everything that is not carried is noted
     */
    Graph read(Source source, Surroundings surroundings, Losses losses);
}
