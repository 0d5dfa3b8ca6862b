package org.aimsgraph.check;

import java.util.ArrayList;
import java.util.Collection;
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
    /** A query may find as many faults at one record; each is mended by itself. */
    private static final int MOST_FAULTS_OF_A_RECORD = 100;

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
        left.stream().filter(trial::stands).forEach(this::mend);
        return made.size() > before;
    }

    private void mend(Obstacle obstacle) {
        if (obstacle.finding().isPresent()) {
            mend(obstacle, obstacle.check().orElseThrow(), obstacle.finding().get().focus());
        } else {
            Optional<Node> type = obstacle.type().or(() -> obstacle.check().orElseThrow().targets().stream().filter(target -> target.kind() == Check.Target.Kind.CLASS).map(Check.Target::node).findFirst());
            type.ifPresent(each -> keep(planner.newRecord(each)));
        }
    }

    /** All checks of the requirement at the record together, so that what is chosen for one suits the others; else the one check alone. */
    private void mend(Obstacle obstacle, Check check, Node record) {
        List<Node> all = trial.deciding(requirement).stream().filter(each -> each.focusNodes(trial.data()).contains(record)).map(Check::shape).toList();
        if (!mend(obstacle, record, all)) {
            mend(obstacle, record, List.of(check.shape()));
        }
    }

    private boolean mend(Obstacle obstacle, Node record, List<Node> shapes) {
        List<Step> all = new ArrayList<>();
        for (int fault = 0; fault < MOST_FAULTS_OF_A_RECORD && trial.stands(obstacle); fault++) {
            List<Step> steps = planner.satisfy(record, shapes).orElse(List.of());
            if (steps.isEmpty()) {
                break;
            }
            all.addAll(steps);
            keep(steps);
        }
        boolean mended = !trial.stands(obstacle);
        if (!mended) {
            takeAway(all.stream().map(Step::triple).toList());
        }
        return mended;
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
            java.util.Collections.reverse(triples);
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
