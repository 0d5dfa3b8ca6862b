package org.aimsgraph.exchange;

import java.util.Optional;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Place;
import org.apache.jena.graph.NodeFactory;

/** The cell of a workbook in which a finding is mended, such as {@code Risk!F12}; also one that is still empty. */
final class FindingPlace {
    private FindingPlace() {}

    static Optional<String> of(Report report, Finding finding) {
        return report.organisation().places().of(report.organisation().graph(), finding.focus(), finding.path().map(path -> NodeFactory.createURI(Namespaces.expand(path).orElse(path))), finding.value()).flatMap(Place::name);
    }
}
