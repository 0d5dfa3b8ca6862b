package org.aimsgraph.crosswalk;

import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Node;

/**
 * What must be looked at again when a provision or a whole standard changes.
 *
 * @param successors   what the catalogue says to have been replaced in it, each with what replaces it
 * @param rows         the mapping rows that rest on it
 * @param requirements the requirements of ISO/IEC 42001 that it reaches
 * @param checks       the checks of those requirements
 * @param questions    the questions whose text names it, by folder and name
 * @param organisation whose records were looked at, if any
 * @param records      the records that name what is touched
 * @param kinds        the records of classes that touched requirements expect
 */
public record ImpactReport(Scope changed, List<Successor> successors, List<Row> rows, List<TouchedRequirement> requirements, List<Node> checks, List<String> questions,
        Optional<Organisation> organisation, List<TouchedRecord> records, List<TouchedKind> kinds) {
    public ImpactReport {
        successors = List.copyOf(successors);
        rows = List.copyOf(rows);
        requirements = List.copyOf(requirements);
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
        records = List.copyOf(records);
        kinds = List.copyOf(kinds);
    }
}
