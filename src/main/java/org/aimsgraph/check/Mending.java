package org.aimsgraph.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.check.Trial.Obstacle;
import org.aimsgraph.check.repair.Planner;
import org.aimsgraph.check.repair.Step;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Adds to a trial what one requirement needs to pass, then takes away again whatever it passes without. */
final class Mending {
    private static final int ROUNDS = 6;
    /** A query may find many faults at one record, which are mended one after another. */
    private static final int MOST_STEPS_FOR_A_RECORD = 1000;

    /** A step and the check that asks for it; empty where a record of the kind is missing. */
    record Made(Step step, Optional<Check> serves) {}

    private final Trial trial;
    private final Planner planner;
    private final Requirement requirement;
    private final Map<Triple, Step> made = new LinkedHashMap<>();
    private Set<Obstacle> left;

    Mending(Trial trial, Planner planner, Requirement requirement) {
        this.trial = trial;
        this.planner = planner;
        this.requirement = requirement;
        this.left = trial.obstacles(requirement);
        for (int round = 0; round < ROUNDS && mendEach(); round++) {
            left = trial.obstacles(requirement);
        }
        takeAwayRecords();
        takeAwayStatements();
    }

    /** What was added, and for which check. */
    List<Made> made() {
        return made.values().stream().map(step -> new Made(step, missedBy(step.triple()))).toList();
    }

    /** The check that is no longer content without a statement. */
    private Optional<Check> missedBy(Triple triple) {
        trial.remove(List.of(triple));
        Optional<Check> missed = trial.obstacles(requirement).stream().filter(obstacle -> !left.contains(obstacle)).findFirst().flatMap(Obstacle::check);
        trial.add(List.of(triple));
        return missed;
    }

    /** What no addition overcomes. */
    Set<Obstacle> left() {
        return left;
    }

    private boolean mendEach() {
        int before = made.size();
        left.stream().filter(obstacle -> obstacle.finding().isEmpty()).filter(trial::stands).forEach(this::addRecord);
        left.stream().flatMap(obstacle -> obstacle.finding().stream()).map(Finding::focus).distinct().forEach(this::mend);
        return made.size() > before;
    }

    private void addRecord(Obstacle obstacle) {
        obstacle.type().or(() -> obstacle.check().orElseThrow().targets().stream().filter(target -> target.kind() == Check.Target.Kind.CLASS).map(Check.Target::node).findFirst())
                .ifPresent(type -> keep(planner.newRecord(type)));
    }

    /** All checks at the record that additions can content, together, so that what is chosen for one suits the others; else each by itself. */
    private void mend(Node record) {
        List<Check> checks = trial.deciding(requirement).stream().filter(check -> check.focusNodes(trial.data()).contains(record))
                .filter(check -> planner.satisfy(record, List.of(check.shape())).isPresent()).toList();
        if (!mend(record, checks)) {
            checks.forEach(check -> mend(record, List.of(check)));
        }
    }

    /** Whether the additions contented the checks, at least in part; additions without any effect are taken back. */
    private boolean mend(Node record, List<Check> checks) {
        List<Finding> before = trial.findings(record, checks);
        List<Step> all = new ArrayList<>();
        List<Step> steps = before.isEmpty() ? List.of() : satisfy(record, checks);
        while (!steps.isEmpty() && all.size() < MOST_STEPS_FOR_A_RECORD) {
            all.addAll(steps);
            keep(steps);
            steps = satisfy(record, checks);
        }
        List<Finding> after = trial.findings(record, checks);
        boolean helped = after.size() < before.size() && before.containsAll(after);
        if (!helped) {
            takeAway(all.stream().map(Step::triple).toList());
        }
        return helped || before.isEmpty();
    }

    private List<Step> satisfy(Node record, List<Check> checks) {
        return planner.satisfy(record, checks.stream().map(Check::shape).toList()).orElse(List.of());
    }

    private void keep(List<Step> steps) {
        steps.forEach(step -> made.putIfAbsent(step.triple(), step));
        trial.add(steps.stream().map(Step::triple).toList());
    }

    private void takeAway(Collection<Triple> triples) {
        triples.forEach(made::remove);
        trial.remove(triples);
    }

    /** Whole new records first, those of which most is said before the others. */
    private void takeAwayRecords() {
        List<Node> records = made.keySet().stream().filter(Mending::isType).map(Triple::getSubject).distinct().sorted(Comparator.comparing(record -> -about(record).size())).toList();
        records.forEach(record -> takeAwayIfNotNeeded(about(record)));
    }

    private List<Triple> about(Node record) {
        return made.keySet().stream().filter(triple -> triple.getSubject().equals(record) || triple.getObject().equals(record)).toList();
    }

    /** One by one, until none can go; a record about which something is said keeps its kind. */
    private void takeAwayStatements() {
        boolean taken = true;
        while (taken) {
            taken = false;
            List<Triple> triples = new ArrayList<>(made.keySet());
            Collections.reverse(triples);
            for (Triple triple : triples) {
                taken |= !(isType(triple) && about(triple.getSubject()).size() > 1) && takeAwayIfNotNeeded(List.of(triple));
            }
        }
    }

    private boolean takeAwayIfNotNeeded(List<Triple> triples) {
        trial.remove(triples);
        Set<Obstacle> now = new LinkedHashSet<>(trial.obstacles(requirement));
        if (left.containsAll(now)) {
            triples.forEach(made::remove);
            return true;
        }
        trial.add(triples);
        return false;
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }
}
