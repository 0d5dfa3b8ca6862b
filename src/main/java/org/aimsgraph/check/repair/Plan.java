package org.aimsgraph.check.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.Var;

/** One state of a search: what is decided, what would be added, what has still to hold, and what the additions cost. Immutable. */
final class Plan {
    /** A value that was chosen for a variable. */
    record Choice(Node value, boolean standIn, List<Node> others) {}

    private final Map<Var, Choice> choices;
    private final List<Step> steps;
    private final List<Goal> goals;
    private final int cost;
    private Graph view;

    private Plan(Map<Var, Choice> choices, List<Step> steps, List<Goal> goals, int cost) {
        this.choices = choices;
        this.steps = steps;
        this.goals = goals;
        this.cost = cost;
    }

    static Plan of(List<Goal> goals) {
        return new Plan(Map.of(), List.of(), goals, 0);
    }

    List<Step> steps() {
        return steps;
    }

    List<Goal> goals() {
        return goals;
    }

    int cost() {
        return cost;
    }

    /** What a term stands for by now: a variable may still be one. */
    Node node(Node term) {
        Node node = term;
        while (Var.isVar(node) && choices.containsKey(Var.alloc(node))) {
            node = choices.get(Var.alloc(node)).value();
        }
        return node;
    }

    boolean isDecided(Node term) {
        return !Var.isVar(node(term));
    }

    /** How the value of a term was chosen, where it was. */
    Optional<Choice> choice(Node term) {
        Optional<Choice> choice = Optional.empty();
        Node node = term;
        while (Var.isVar(node) && choices.containsKey(Var.alloc(node))) {
            choice = Optional.of(choices.get(Var.alloc(node)));
            node = choice.get().value();
        }
        return choice;
    }

    /** The values of all variables that are decided. */
    Map<Var, Node> values() {
        Map<Var, Node> values = new HashMap<>();
        choices.keySet().forEach(variable -> values.put(variable, node(variable)));
        return values;
    }

    /** Decides what a term stands for; a term that is decided already stays. */
    Plan choose(Node term, Node value, boolean standIn, List<Node> others) {
        Node open = node(term);
        if (!Var.isVar(open) || open.equals(value)) {
            return this;
        }
        Map<Var, Choice> more = new HashMap<>(choices);
        more.put(Var.alloc(open), new Choice(value, standIn, others));
        return new Plan(more, steps, goals, cost);
    }

    Plan choose(Node term, Node value) {
        return choose(term, value, false, List.of());
    }

    Plan with(List<? extends Goal> more) {
        List<Goal> all = new ArrayList<>(more);
        all.addAll(goals);
        return new Plan(choices, steps, List.copyOf(all), cost);
    }

    Plan with(Goal... more) {
        return with(List.of(more));
    }

    Plan without(Goal goal) {
        List<Goal> others = new ArrayList<>(goals);
        others.remove(goal);
        return new Plan(choices, steps, List.copyOf(others), cost);
    }

    /** The same decisions and additions with another goal instead of all. */
    Plan only(Goal goal) {
        return new Plan(choices, steps, List.of(goal), cost);
    }

    Plan dearerBy(int more) {
        return new Plan(choices, steps, goals, cost + more);
    }

    Plan adding(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Plan(choices, List.copyOf(more), goals, cost);
    }

    /** The data with what this plan adds. */
    Graph view(Graph data) {
        if (steps.isEmpty()) {
            return data;
        }
        if (view == null) {
            Graph added = GraphMemFactory.createGraphMem2();
            steps.stream().map(Step::triple).forEach(added::add);
            view = new Union(data, added);
        }
        return view;
    }

    /** Whether it makes this record. */
    boolean makes(Node record) {
        return steps.stream().anyMatch(step -> step.isNewRecord() && step.triple().getSubject().equals(record));
    }
}
