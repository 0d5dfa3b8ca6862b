package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Prints the formats that are imported or exported, a line each. */
final class BridgeList {
    private BridgeList() {}

    static <T> void print(List<T> bridges, Function<T, String> format, Function<T, String> description, PrintWriter out) {
        int width = bridges.stream().map(format).mapToInt(String::length).max().orElse(0);
        bridges.stream().sorted(Comparator.comparing(format)).forEach(bridge -> out.printf("%-" + width + "s  %s%n", format.apply(bridge), description.apply(bridge)));
        out.flush();
    }
}
