package org.aimsgraph.check;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Why one check is content with one record, or is not.
 *
 * @param check    the check
 * @param focus    the record it looked at
 * @param findings what it found there; none where it is content
 * @param facts    the statements of the organisation's records that it looked at, nearest to the record first
 */
public record Reason(Check check, Node focus, List<Finding> findings, List<Triple> facts) {
    public boolean content() {
        return findings.isEmpty();
    }
}
