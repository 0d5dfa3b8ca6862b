package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;
import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aimsgraph.check.Engine;
import org.aimsgraph.citation.CitationChecker;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.exchange.CitationJson;
import org.aimsgraph.exchange.CitationSarif;
import org.aimsgraph.exchange.CitationText;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims cite}: finds wrong citations of standards in texts of any kind. */
@Command(name = "cite", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Finds citations of standards that do not exist, do not match their title, or get counts, status or edition wrong.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing wrong found", "1:a citation is wrong", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class CiteCommand implements Callable<Integer> {
    /** What the report is written as. */
    enum Format {
        TEXT, JSON, SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Markdown, text, HTML, CSV, XLSX, DOCX, JSON, YAML or Turtle files, folders of them, or - for text on standard input.")
    private List<Path> paths;

    @Option(names = {"-f", "--format"}, description = "One of text, json, sarif (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Option(names = {"-s", "--standard"}, paramLabel = "PREFIX", description = "The standard that numbers mean where none is named nearby, such as iso27001 (default: the one that the document names most, else iso42001).")
    private String prefix;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Optional<String> standard = Optional.ofNullable(prefix).map(CiteCommand::standard);
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standards");
        CitationChecker checker = new CitationChecker(Library.shipped().graph(), standard);
        progress.step("Reading the documents");
        CitationReport report = fromStandardInput() ? checker.check(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), "standard input") : checker.check(paths);
        progress.done();
        target.write(out -> write(report, out));
        return report.findings().isEmpty() ? 0 : 1;
    }

    private boolean fromStandardInput() {
        boolean asked = paths.stream().anyMatch(path -> path.toString().equals("-"));
        if (asked && paths.size() > 1) {
            throw new AimsException(WRONG_USAGE, "Standard input (-) cannot be mixed with files. Name one or the other.");
        }
        return asked;
    }

    private static String standard(String prefix) {
        String namespace = Namespaces.prefixes().getOrDefault(prefix, "");
        if (!namespace.startsWith(Namespaces.STANDARD) || namespace.equals(Namespaces.STANDARD)) {
            String known = Namespaces.prefixes().entrySet().stream().filter(entry -> entry.getValue().startsWith(Namespaces.STANDARD) && !entry.getValue().equals(Namespaces.STANDARD))
                    .map(Map.Entry::getKey).sorted().collect(Collectors.joining(", "));
            throw new AimsException(UNKNOWN_ID, "'%s' is not the prefix of a catalogued standard. Choose one of: %s.", prefix, known);
        }
        return namespace.substring(Namespaces.STANDARD.length()).replace("/", "");
    }

    private void write(CitationReport report, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> CitationText.write(report, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), output.style());
            case JSON -> CitationJson.write(report, out);
            case SARIF -> CitationSarif.write(report, Engine.VERSION, out);
        }
    }
}
