package org.aimsgraph.difference;

import java.util.List;
import org.aimsgraph.check.Finding;

/** Things out of findings. */
final class Things {
    private Things() {}

    /** The records at fault, each once, by name. */
    static List<Thing> atFault(List<Finding> findings) {
        return findings.stream().map(finding -> new Thing(finding.focus(), finding.focusLabel())).distinct().sorted(Thing.ORDER).toList();
    }
}
