package org.aimsgraph.check;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One fault in the data, or one thing worth doing better.
 *
 * @param severity   how much it weighs
 * @param shape      the check that found it
 * @param focus      the record at fault
 * @param focusLabel the record's name for people
 * @param path       the property at fault in short form such as {@code aims:owner}, where there is one
 * @param value      the value at fault, where there is one
 * @param message    what to do about it
 */
public record Finding(Severity severity, Node shape, Node focus, String focusLabel, Optional<String> path, Optional<Node> value, String message) {
    /** Worst first, then by check, record, property and value, so that the order never depends on storage. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.shape().getURI())
            .thenComparing(finding -> finding.focus().toString())
            .thenComparing(finding -> finding.path().orElse(""))
            .thenComparing(finding -> finding.value().map(Node::toString).orElse(""))
            .thenComparing(Finding::message);
}
