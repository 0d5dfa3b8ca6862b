package org.aimsgraph.exchange.bridge;

import java.util.Optional;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;

/**
 * What an import is put into.
 *
 * @param library      standards, codes and mappings
 * @param organisation the organisation whose records are added to, if any
 * @param namespace    what the addresses of new records begin with
 */
public record Surroundings(Library library, Optional<Organisation> organisation, String namespace) {
    /** A namespace that is nobody's, used where none was stated. */
    public static final String NOBODYS = "https://organisation.example/id/";
}
