package org.aimsgraph.difference;

import java.util.List;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.Verdict;

/**
 * A requirement with another verdict.
 *
 * @param causes what the two reports give as reasons
 */
public record VerdictChange(Requirement requirement, Verdict before, Verdict after, List<Cause> causes) {}
