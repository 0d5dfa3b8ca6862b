package org.aimsgraph.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** An organisation's records to which statements are added to see what the checks of one requirement say then. */
final class Trial {
    /**
     * What stands between a requirement and {@code passed}: a class without a record, a check without a record to look at, or a finding.
     *
     * @param type    the class that has no record, where that is the obstacle
     * @param check   the check, where it found something or nothing to look at
     * @param finding what the check found
     */
    record Obstacle(Optional<Node> type, Optional<Check> check, Optional<Finding> finding) {
        static Obstacle missing(Node type) {
            return new Obstacle(Optional.of(type), Optional.empty(), Optional.empty());
        }

        static Obstacle idle(Check check) {
            return new Obstacle(Optional.empty(), Optional.of(check), Optional.empty());
        }

        static Obstacle found(Check check, Finding finding) {
            return new Obstacle(Optional.empty(), Optional.of(check), Optional.of(finding));
        }
    }

    private final Checker checker;
    private final Graph data;

    Trial(Checker checker, Organisation organisation, LocalDate asOf) {
        this.checker = checker;
        this.data = checker.dataGraph(organisation.graph(), asOf);
    }

    Graph data() {
        return data;
    }

    void add(Collection<Triple> triples) {
        triples.forEach(data::add);
    }

    void remove(Collection<Triple> triples) {
        triples.forEach(data::delete);
    }

    /** All that keeps the requirement from passing. */
    Set<Obstacle> obstacles(Requirement requirement) {
        Set<Obstacle> obstacles = new LinkedHashSet<>();
        requirement.expects().stream().filter(type -> !isPresent(type)).map(Obstacle::missing).forEach(obstacles::add);
        for (Check check : deciding(requirement)) {
            Set<Node> nodes = check.focusNodes(data);
            if (nodes.isEmpty()) {
                obstacles.add(Obstacle.idle(check));
            } else {
                checker.validator().validate(data, check, nodes).forEach(finding -> obstacles.add(Obstacle.found(check, finding)));
            }
        }
        return obstacles;
    }

    /** The checks that can take a requirement to {@code failed}. */
    List<Check> deciding(Requirement requirement) {
        return checker.checks().of(requirement.node()).stream().filter(check -> check.severity() == Severity.VIOLATION).toList();
    }

    /** What some checks find at one record. */
    List<Finding> findings(Node record, List<Check> checks) {
        return checks.stream().flatMap(check -> checker.validator().validate(data, check, List.of(record)).stream()).toList();
    }

    /** Whether a record is still missing. */
    boolean stands(Obstacle obstacle) {
        if (obstacle.type().isPresent()) {
            return !isPresent(obstacle.type().get());
        }
        return obstacle.check().orElseThrow().focusNodes(data).isEmpty();
    }

    private boolean isPresent(Node type) {
        return Graphs.instances(data, type).stream().anyMatch(node -> !(node.isURI() && node.getURI().startsWith(Namespaces.BASE)));
    }
}
