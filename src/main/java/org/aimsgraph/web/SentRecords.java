package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;

/** Reads the records that a form sends along, by the kind of file. A further kind of file gets its case here. */
final class SentRecords {
    /** N-Triples is Turtle without its short forms. */
    private static final Set<String> TURTLE = Set.of("ttl", "nt");

    private final OrganisationLoader loader;

    SentRecords(OrganisationLoader loader) {
        this.loader = loader;
    }

    Organisation read(Sent sent) {
        String name = sent.pasted() ? "The text" : "The file";
        if (TURTLE.contains(sent.ending())) {
            return loader.load(new ByteArrayInputStream(sent.bytes()), name);
        }
        throw new AimsException(UNSUPPORTED_FILE_TYPE, "A file of the kind '%s' is not read here. Send Turtle (.ttl) or N-Triples (.nt).", sent.ending());
    }
}
