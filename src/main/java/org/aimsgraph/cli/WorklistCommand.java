package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Checker;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.RequirementFilter;
import org.aimsgraph.check.Sampling;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.check.Worklist;
import org.aimsgraph.exchange.WorklistCsv;
import org.aimsgraph.exchange.WorklistText;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aims worklist}: what a person has still to judge, with the evidence beside it. */
@Command(name = "worklist", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Lists what only a person can judge and nobody has judged yet, with the records to look at.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:listed", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class WorklistCommand implements Callable<Integer> {
    /** What the list is written as. */
    enum Format {
        TEXT, CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private RecordsOption records;

    @Option(names = {"-f", "--format"}, description = "One of text, csv (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Option(names = {"-r", "--requirement"}, paramLabel = "ID", description = "List only this requirement, provision or clause, such as 6.1.3-8, 6.1 or A.6. May be repeated.")
    private List<String> only = List.of();

    @Option(names = "--sample", paramLabel = "N", description = "Draw this many records of each kind that has more (default: 5).")
    private int sample = 5;

    @Option(names = "--seed", paramLabel = "TEXT", description = "What decides which records are drawn; the same seed draws the same (default: the date).")
    private String seed;

    @Override
    public Integer call() throws IOException {
        if (sample < 1) {
            throw new AimsException(WRONG_USAGE, "A sample has at least one record, not %d. Give --sample 1 or more.", sample);
        }
        OutputFile target = output.target();
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Organisation organisation = records.load(knowledgeBase);
        Checker checker = new Checker(knowledgeBase);
        Set<Requirement> wanted = new RequirementFilter(checker).wanted(only);
        Report whole = checker.check(organisation, records.asOf(organisation));
        Report report = only.isEmpty() ? whole : whole.only(wanted::contains);
        Sampling sampling = new Sampling(sample, seed != null ? seed : report.asOf().toString());
        List<WorkItem> items = new Worklist(knowledgeBase, report, sampling).of(report);
        target.write(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            switch (format) {
                case TEXT -> WorklistText.write(report, items, sampling, writer, output.style());
                case CSV -> WorklistCsv.write(report, items, sampling, writer);
            }
            writer.flush();
        });
        return 0;
    }
}
