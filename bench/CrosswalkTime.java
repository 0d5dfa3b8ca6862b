import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.aimsgraph.crosswalk.CoverageFinder;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.exchange.CrosswalkJson;
import org.aimsgraph.graph.Library;

/** Prints how long crosswalks take once the library is loaded: see bench/crosswalk.sh. */
public final class CrosswalkTime {
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        long start = System.nanoTime();
        Library library = Library.shipped();
        System.out.printf(Locale.ROOT, "library loaded, cold                     %6d ms%n", (System.nanoTime() - start) / 1_000_000);
        ScopeNames names = new ScopeNames(library.graph());
        Scope from = names.scope("iso42001");
        Scope to = names.scope("iso27001");
        time("crosswalk iso42001 iso27001", rounds, () -> write(CrosswalkReport.of(new Crosswalk(library), from, to, -1)));
        time("crosswalk iso42001 iso27001 --inferred", rounds, () -> write(CrosswalkReport.of(new Crosswalk(library), from, to, 1)));
        time("the same, --pivots 2", rounds, () -> write(CrosswalkReport.of(new Crosswalk(library), from, to, 2)));
        time("coverage iso42001 iso27001", rounds, () -> new CoverageFinder(new Crosswalk(library)).report(from, to, 0));
    }

    private static void write(CrosswalkReport report) throws IOException {
        CrosswalkJson.write(report, OutputStream.nullOutputStream());
    }

    private static void time(String what, int rounds, Work work) throws IOException {
        long[] times = new long[rounds];
        for (int round = -2; round < rounds; round++) {                  // two rounds to warm up
            long start = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-40s %6d ms%n", what, times[rounds / 2] / 1_000_000);
    }

    private interface Work {
        void run() throws IOException;
    }
}
