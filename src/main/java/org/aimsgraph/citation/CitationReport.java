package org.aimsgraph.citation;

import java.util.List;

/** What was found in some files, in the order of the files and of their texts, and how much was looked at. */
public record CitationReport(List<CitationFinding> findings, int files, int citations) {
    /** How many findings break a rule. */
    public long count(CitationRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).count();
    }
}
