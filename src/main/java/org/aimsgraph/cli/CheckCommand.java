package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.aimsgraph.check.Checker;
import org.aimsgraph.check.Proposal;
import org.aimsgraph.check.Proposals;
import org.aimsgraph.check.Reasons;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.RequirementFilter;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ProposalCsv;
import org.aimsgraph.exchange.ProposalTurtle;
import org.aimsgraph.exchange.ReasonText;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aims check}: tells for every requirement whether an organisation meets it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells for every requirement of ISO/IEC 42001 whether an organisation meets it, breaks it, or gives nothing to tell by.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing to report", "1:findings at or above --fail-on", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private RecordsOption records;

    @Option(names = {"-f", "--format"}, description = "One of text, json, html, turtle, earl, sarif, junit, csv, xlsx, pdf, docx; with --fix: turtle, csv (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private OutputOption output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "When the exit status is 1: violation (a requirement failed), missing (or cannot be told; the default), warning (or a warning was found), never.")
    private FailOn failOn = FailOn.MISSING;

    @Option(names = {"-r", "--requirement"}, paramLabel = "ID", description = "Report only this requirement, provision or clause, such as 6.1.3-8, 6.1 or A.6. May be repeated.")
    private List<String> only = List.of();

    @Option(names = "--why", paramLabel = "ID", description = "Tell instead why a requirement has its verdict: which records its rules looked at, and which facts they saw there. May be repeated.")
    private List<String> why = List.of();

    @Option(names = "--fix", paramLabel = "ID", description = "Propose instead the smallest additions to the records with which a requirement would pass, as Turtle to paste or as CSV; nothing is changed. For a clause, all its requirements that failed or cannot be told. May be repeated.")
    private List<String> fix = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireFittingOptions();
        OutputFile target = output.target();
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standard");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        if (format != ReportFormat.TEXT && fix.isEmpty()) {
            knowledgeBase.prepareHashes();
        }
        progress.step("Reading the records");
        Organisation organisation = records.load(knowledgeBase);
        progress.step("Checking " + organisation.label());
        Checker checker = new Checker(knowledgeBase);
        RequirementFilter filter = new RequirementFilter(checker);
        Set<Requirement> wanted = filter.wanted(only);
        LocalDate day = records.asOf(organisation);
        Set<Requirement> explained = filter.wanted(why);
        filter.wanted(fix);
        Report whole = checker.check(organisation, day);
        Report report = only.isEmpty() ? whole : whole.only(wanted::contains);
        List<Proposal> proposals = new Proposals(knowledgeBase, checker).of(whole, toFix(filter, whole));
        progress.done();
        if (!fix.isEmpty()) {
            target.write(out -> writeProposals(whole, proposals, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
        } else if (why.isEmpty()) {
            target.write(out -> format.write(report, failOn, records::places, output.style(), out));
        } else {
            Reasons reasons = new Reasons(checker, organisation, day);
            target.write(out -> writeReasons(whole.only(explained::contains), reasons, knowledgeBase, new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
        }
        return failOn.reached(report) ? 1 : 0;
    }

    private void requireFittingOptions() {
        if (!fix.isEmpty() && !why.isEmpty()) {
            throw new AimsException(WRONG_USAGE, "Ask either --why or --fix.");
        }
        if (!fix.isEmpty() && format != ReportFormat.TEXT && format != ReportFormat.TURTLE && format != ReportFormat.CSV) {
            throw new AimsException(WRONG_USAGE, "Proposals are written as turtle or csv, not as %s. Give --format turtle or --format csv.", format);
        }
        format.requireFile(output);
    }

    /** A requirement that is named, whatever its verdict; of a clause those that failed or cannot be told. */
    private List<Requirement> toFix(RequirementFilter filter, Report report) {
        return fix.stream().map(id -> filter.wanted(List.of(id))).flatMap(found -> found.stream().filter(requirement -> found.size() == 1 || isOpen(report, requirement))).distinct().toList();
    }

    private static boolean isOpen(Report report, Requirement requirement) {
        return Stream.concat(report.requirements().stream(), report.certification().stream()).filter(result -> result.requirement().equals(requirement))
                .anyMatch(result -> result.verdict() == Verdict.FAILED || result.verdict() == Verdict.CANT_TELL);
    }

    private void writeProposals(Report report, List<Proposal> proposals, PrintWriter out) throws IOException {
        if (format == ReportFormat.CSV) {
            ProposalCsv.write(report, proposals, out);
        } else {
            ProposalTurtle.write(report, proposals, out);
        }
    }

    private void writeReasons(Report report, Reasons reasons, KnowledgeBase knowledgeBase, PrintWriter out) {
        ReasonText text = new ReasonText(report, knowledgeBase.knowledge(), out, output.style());
        report.requirements().forEach(result -> text.write(result, reasons.of(result.requirement())));
        report.certification().forEach(result -> text.write(result, reasons.of(result.requirement())));
    }
}
