package org.aimsgraph.check.repair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.graph.Node;

/** Looks for the cheapest additions with which a node satisfies a shape. */
public final class Planner {
    private static final int MOST_PLANS = 6000;

    /** A plan with its turn; of equally dear plans the one thought of last goes on. */
    private record Turn(Plan plan, int number) {
        static final Comparator<Turn> ORDER = Comparator.comparingInt((Turn turn) -> turn.plan().cost()).thenComparing(Comparator.comparingInt(Turn::number).reversed());
    }

    private final World world;

    public Planner(World world) {
        this.world = world;
    }

    /** What to add so that the node satisfies the shape; nothing to add where it does already; empty where no additions help. */
    public Optional<List<Step>> satisfy(Node node, Node shape) {
        return cheapest(Plan.of(List.of(new ShapeGoal(node, shape))), Integer.MAX_VALUE).map(Plan::steps);
    }

    /** What to add so that there is a record of a class. */
    public List<Step> newRecord(Node type) {
        return List.of(Step.newRecord(world.newName(type, Plan.of(List.of())), type));
    }

    /** The cheapest plan without goals left that follows from a plan and costs no more than the limit. */
    Optional<Plan> cheapest(Plan start, int limit) {
        PriorityQueue<Turn> open = new PriorityQueue<>(Turn.ORDER);
        int turns = 0;
        open.add(new Turn(start, turns++));
        for (int looked = 0; looked < MOST_PLANS && !open.isEmpty(); looked++) {
            Plan plan = open.poll().plan();
            if (plan.goals().isEmpty()) {
                return Optional.of(plan);
            }
            Goal goal = plan.goals().stream().min(Comparator.comparingInt(each -> each.urgency(plan))).orElseThrow();
            if (goal.urgency(plan) == Goal.NOT_YET) {
                continue;
            }
            List<Plan> ways = goal.ways(plan.without(goal), world);
            for (int i = ways.size() - 1; i >= 0; i--) {
                if (ways.get(i).cost() <= limit) {
                    open.add(new Turn(ways.get(i), turns++));
                }
            }
        }
        return Optional.empty();
    }
}
