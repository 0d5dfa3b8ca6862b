package org.aimsgraph.check.repair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** Looks for the cheapest additions with which a node satisfies a shape. */
public final class Planner {
    /** A search ends after so much work, not after some time, so that equal data give equal answers. */
    private static final int MOST_WORK = 6000;

    /** A plan with the number of each way that led to it; of equally dear plans the one that kept to the first ways goes on. */
    private record Turn(Plan plan, int[] path) {
        static final Comparator<Turn> ORDER = Comparator.comparingInt((Turn turn) -> turn.plan().cost()).thenComparing(Turn::path, Arrays::compare);

        List<Turn> next(List<Plan> ways) {
            return IntStream.range(0, ways.size()).mapToObj(number -> new Turn(ways.get(number), ways.size() == 1 ? path : longer(number))).toList();
        }

        private int[] longer(int number) {
            int[] longer = Arrays.copyOf(path, path.length + 1);
            longer[path.length] = number;
            return longer;
        }
    }

    private final World world;

    public Planner(World world) {
        this.world = world;
    }

    /** What to add so that the node satisfies the shapes; nothing to add where it does already; empty where no additions help. */
    public Optional<List<Step>> satisfy(Node node, List<Node> shapes) {
        return cheapest(Plan.of(shapes.stream().<Goal>map(shape -> new ShapeGoal(node, shape)).toList()), Integer.MAX_VALUE).map(Plan::steps);
    }

    /** What to add so that there is a record of a class. */
    public List<Step> newRecord(Node type) {
        return List.of(Step.newRecord(world.newName(type, Plan.of(List.of())), type));
    }

    /** The cheapest plan without goals left that follows from a plan and costs no more than the limit. */
    Optional<Plan> cheapest(Plan start, int limit) {
        PriorityQueue<Turn> open = new PriorityQueue<>(Turn.ORDER);
        open.add(new Turn(start, new int[0]));
        int work = 0;
        while (work < MOST_WORK && !open.isEmpty()) {
            Turn turn = open.poll();
            Plan plan = turn.plan();
            if (plan.goals().isEmpty()) {
                return Optional.of(plan);
            }
            Goal goal = plan.goals().stream().min(Comparator.comparingInt(each -> each.urgency(plan))).orElseThrow();
            work += goal.work();
            if (goal.urgency(plan) != Goal.NOT_YET) {
                turn.next(goal.ways(plan.without(goal), world)).stream().filter(next -> next.plan().cost() <= limit).forEach(open::add);
            }
        }
        return Optional.empty();
    }
}
