package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Checker;
import org.aimsgraph.check.Report;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Differences;
import org.aimsgraph.difference.EditionDifference;
import org.aimsgraph.difference.Editions;
import org.aimsgraph.difference.Past;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.difference.StatementVersions;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims diff}: what changed between two states of an organisation, two versions of its Statement of Applicability, or two days of a law. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells what changed between two states of an organisation: verdicts with what caused them, the Statement of Applicability, and records. A and B may be the same folder at two dates.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing differs", "1:something differs", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class DiffCommand implements Callable<Integer> {
    @Parameters(arity = "1..2", paramLabel = "A [B]", hideParamSyntax = true, description = "A Turtle (.ttl) or N-Triples (.nt) file or a folder of them, or - for Turtle on standard input; without B the same records at two dates. With --standards: the prefix of a standard, such as euaiact.")
    private List<String> states;

    @Option(names = "--as-of-a", paramLabel = "DATE", description = "Look at A as of this date (default: the date that its records state, else today).")
    private LocalDate asOfA;

    @Option(names = "--as-of-b", paramLabel = "DATE", description = "Look at B, or without B at A once more, as of this date (default: the date that its records state, else today).")
    private LocalDate asOfB;

    @Option(names = "--soa", arity = "2", paramLabel = "VERSION", description = "Compare two versions of the Statement of Applicability in A instead, each by its version number or the end of its IRI.")
    private List<String> soa = List.of();

    @Option(names = "--standards", description = "Compare two catalogued standards, or one at two dates, provision by provision instead.")
    private boolean standards;

    @Option(names = {"-f", "--format"}, description = "One of text, json, html (default: text).")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireFittingOptions();
        OutputFile target = output.target();
        return standards ? editions(target) : soa.isEmpty() ? difference(target) : versions(target);
    }

    private void requireFittingOptions() {
        if (standards && !soa.isEmpty()) {
            throw new AimsException(WRONG_USAGE, "Ask either --standards or --soa.");
        }
        if (standards && format == DiffFormat.HTML) {
            throw new AimsException(WRONG_USAGE, "Standards are compared as text or json. Give --format text or --format json.");
        }
        if (!soa.isEmpty() && states.size() > 1) {
            throw new AimsException(WRONG_USAGE, "Two versions of the Statement of Applicability are compared in one state. Name A alone.");
        }
        if (states.size() == 1 && soa.isEmpty() && (asOfA == null || asOfB == null && standards)) {
            throw new AimsException(WRONG_USAGE, "One state cannot be compared with itself. Name B, or give two dates with --as-of-a and --as-of-b.");
        }
        if (states.stream().filter("-"::equals).count() > 1) {
            throw new AimsException(WRONG_USAGE, "Standard input (-) can be read once. Name a file for A or B.");
        }
    }

    private int difference(OutputFile target) throws IOException {
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standard");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        progress.step("Reading the records");
        Organisation a = organisation(states.get(0), knowledgeBase);
        Organisation b = states.size() == 1 || states.get(1).equals(states.get(0)) ? a : organisation(states.get(1), knowledgeBase);
        Checker checker = new Checker(knowledgeBase);
        progress.step("Checking A");
        Past past = new Past(knowledgeBase.knowledge());
        Report before = report(checker, past, a, asOfA);
        progress.step("Checking B");
        Report after = report(checker, past, b, asOfB);
        Difference difference = new Differences(knowledgeBase.knowledge()).between(before, after);
        progress.done();
        target.write(out -> format.write(difference, out, output.style()));
        return difference.isEmpty() ? 0 : 1;
    }

    private int versions(OutputFile target) throws IOException {
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Organisation a = organisation(states.get(0), knowledgeBase);
        StatementVersions versions = new StatementVersions(a);
        StatementChange change = new Differences(knowledgeBase.knowledge()).statements(a, day(asOfA, a), versions.of(soa.get(0)), versions.of(soa.get(1)));
        target.write(out -> format.write(change, out, output.style()));
        return change.isEmpty() ? 0 : 1;
    }

    private int editions(OutputFile target) throws IOException {
        Editions editions = new Editions(new Library(KnowledgeBase.shipped()).graph());
        EditionDifference difference = editions.between(states.get(0), Optional.ofNullable(asOfA), states.get(states.size() - 1), Optional.ofNullable(asOfB));
        target.write(out -> format.write(difference, out, output.style()));
        return difference.changes().isEmpty() ? 0 : 1;
    }

    private Organisation organisation(String state, KnowledgeBase knowledgeBase) {
        return Records.load(List.of(Path.of(state)), knowledgeBase, spec.commandLine().getErr());
    }

    private static Report report(Checker checker, Past past, Organisation organisation, LocalDate given) {
        LocalDate day = day(given, organisation);
        return checker.check(past.on(day, organisation, day(null, organisation)), day);
    }

    /** The date given, else the one that the records state, else today. */
    private static LocalDate day(LocalDate given, Organisation organisation) {
        return given != null ? given : organisation.statedDate().orElseGet(LocalDate::now);
    }
}
