package org.aimsgraph.check.repair;

import java.util.List;
import org.apache.jena.graph.Node;

/** Something that has to hold in the end. A search takes the most urgent goal of a plan and follows each way to reach it. */
interface Goal {
    /** No way can be told yet: something else has to be decided first. */
    int NOT_YET = Integer.MAX_VALUE;
    /** A test of what is decided already. */
    int TEST = 0;
    /** Falls apart into other goals, or is decided by looking. */
    int SPLIT = 1;
    /** Begins at a record that is known. */
    int NEAR = 2;
    /** Says only of which kind a record is. */
    int KIND = 3;
    /** Begins nowhere. */
    int FAR = 5;
    /** A value may be chosen freely. */
    int CHOICE = 6;
    /** Whether something is absent shows when all is added. */
    int ABSENCE = 10;
    /** Whether a query still finds a fault shows last. */
    int LAST = 11;

    /** How soon it should be looked at, lowest first. */
    int urgency(Plan plan);

    /** Whether it is a test of the value that this variable gets. */
    default boolean asks(Plan plan, Node variable) {
        return false;
    }

    /** How much work it is to look at it. */
    default int work() {
        return 1;
    }

    /** The plans that go on from {@code rest}, the plan without this goal; none where it cannot be reached. */
    List<Plan> ways(Plan rest, World world);
}
