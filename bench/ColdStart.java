import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in turns as whole processes and prints the median of their time and peak memory, and the ratios. */
public class ColdStart {
    record Run(double millis, double megabytes) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        String work = arguments[1];
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("aims check (text)", List.of("./aims", "check", "examples/northlight"));
        commands.put("aims check (json)", List.of("./aims", "check", "examples/northlight", "--format", "json"));
        commands.put("TopBraid 1.4.4 Validate", List.of(java, "-cp", Files.readString(Path.of(work, "topbraid.classpath")).strip(), "org.topbraid.shacl.tools.Validate", "-datafile", work + "/data.ttl", "-shapesfile", work + "/shapes.ttl"));
        commands.put("Jena 5.6.0 shacl validate", List.of(java, "-cp", Files.readString(Path.of(work, "jena.classpath")).strip(), "shacl.shacl", "validate", "--data", work + "/data.ttl", "--shapes", work + "/shapes.ttl"));
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Run run = run(command.getValue());
                if (round > 0) {                       // the first round fills the file cache
                    runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(run);
                }
            }
        }
        double baseMillis = median(runs.get("TopBraid 1.4.4 Validate"), true);
        double baseMegabytes = median(runs.get("TopBraid 1.4.4 Validate"), false);
        System.out.printf("Java %s, %d processors, %d rounds%n", System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), rounds);
        System.out.printf("%-28s %9s %9s %9s %9s%n", "", "ms", "of TopB.", "peak MB", "of TopB.");
        for (Map.Entry<String, List<Run>> entry : runs.entrySet()) {
            double millis = median(entry.getValue(), true);
            double megabytes = median(entry.getValue(), false);
            System.out.printf("%-28s %9.0f %9.2f %9.0f %9.2f%n", entry.getKey(), millis, millis / baseMillis, megabytes, megabytes / baseMegabytes);
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(new File("/dev/null")).redirectError(new File("/dev/null")).start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        double peak = 0;
        while (!process.waitFor(4, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        return new Run((System.nanoTime() - start) / 1e6, peak);
    }

    /** The high-water mark of resident memory so far, in MB; the launcher replaces itself by Java, so one process is all. */
    private static double peak(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double median(List<Run> runs, boolean time) {
        double[] values = runs.stream().mapToDouble(run -> time ? run.millis() : run.megabytes()).sorted().toArray();
        return values[values.length / 2];
    }
}
