package org.aimsgraph.difference;

import java.util.List;
import org.aimsgraph.check.Finding;

/**
 * A finding that is new or gone and changes no verdict: a warning, advice, or one fault more where there are others.
 *
 * @param come         whether it is new; otherwise it is gone
 * @param requirements the ids of the requirements it counts for
 */
public record FindingChange(Finding finding, boolean come, List<String> requirements) {}
