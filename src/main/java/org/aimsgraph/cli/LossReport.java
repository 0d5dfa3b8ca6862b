package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.aimsgraph.exchange.bridge.Losses;

/** Tells on standard error what a bridge could not carry, so that nobody takes the result for the whole. */
final class LossReport {
    private LossReport() {}

    static void print(Losses losses, PrintWriter err) {
        losses.remarks().forEach(err::println);
        List<Losses.Lost> lost = losses.all();
        if (!lost.isEmpty()) {
            err.println("Not carried over:");
            lost.forEach(each -> err.println("  " + each.sentence()));
            err.flush();
        }
    }
}
