package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.graph.Library;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two standards that a command compares, and how far it looks over others. */
final class ScopesOption {
    @Parameters(index = "0", paramLabel = "FROM", description = "A standard such as iso42001, or a provision of it such as iso42001:A.6.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Another standard such as iso27001, or a provision of it.")
    private String to;

    @Option(names = "--inferred", description = "Also tell what follows: rolled up from parts to their provision and composed over other standards.")
    private boolean inferred;

    @Option(names = "--pivots", paramLabel = "N", description = "Compose over at most so many standards between, 1 to 3 (default: 1).")
    private int pivots = 1;

    /** Both scopes; refused where they are of one standard. */
    Scopes scopes(Library library) {
        if (pivots < 1 || pivots > 3) {
            throw new AimsException(WRONG_USAGE, "Pairs are composed over 1 to 3 standards, not %d. Give --pivots 1, 2 or 3.", pivots);
        }
        ScopeNames names = new ScopeNames(library.graph());
        Scopes scopes = new Scopes(names.scope(from), names.scope(to));
        if (scopes.from().standard().equals(scopes.to().standard())) {
            throw new AimsException(WRONG_USAGE, "'%s' and '%s' are of one standard. Name two different ones.", from, to);
        }
        return scopes;
    }

    boolean inferred() {
        return inferred;
    }

    int pivots() {
        return pivots;
    }

    /** From where to where. */
    record Scopes(Scope from, Scope to) {}
}
