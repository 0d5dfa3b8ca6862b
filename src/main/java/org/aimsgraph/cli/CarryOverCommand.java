package org.aimsgraph.cli;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aimsgraph.crosswalk.CarryOver;
import org.aimsgraph.crosswalk.CarryOverReport;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.exchange.CarryOverJson;
import org.aimsgraph.exchange.CarryOverText;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aims carry-over}: which requirements of ISO/IEC 42001 are shown already by records made for another standard. */
@Command(name = "carry-over", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells which requirements of ISO/IEC 42001 an organisation's records under another standard already show, and which records are still to be made.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:told", "2:wrong usage or no such standard", "3:a problem with the input, or nothing to carry over", "70:our own fault"})
final class CarryOverCommand implements Callable<Integer> {
    private static final String TO = "iso42001";

    /** What it is written as. */
    enum Format {
        TEXT, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private RecordsOption records;

    @Option(names = "--from", required = true, paramLabel = "STANDARD", description = "The standard that the organisation already follows, such as iso27001, or a part of it.")
    private String from;

    @Option(names = "--confidence", paramLabel = "N", description = "Call nothing shown in full by a mapping less sure than this, from 0 to 1 (default: 0.5).")
    private double confidence = 0.5;

    @Option(names = {"-f", "--format"}, description = "One of text, json (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Override
    public Integer call() throws IOException {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new AimsException(WRONG_USAGE, "A confidence lies between 0 and 1, not at %s. Give --confidence 0.5 or so.", confidence);
        }
        OutputFile target = output.target();
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Library library = new Library(knowledgeBase);
        ScopeNames names = new ScopeNames(library.graph());
        Scope source = names.scope(from);
        if (source.standard().equals(names.scope(TO).standard())) {
            throw new AimsException(WRONG_USAGE, "Nothing carries over from ISO/IEC 42001 to itself. Name the other standard with --from.");
        }
        Organisation organisation = records.load(knowledgeBase);
        Crosswalk crosswalk = new Crosswalk(library);
        CarryOverReport report = new CarryOver(crosswalk).report(organisation, source, names.scope(TO), confidence);
        target.write(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            switch (format) {
                case TEXT -> CarryOverText.write(report, crosswalk.standards(), writer, output.style());
                case JSON -> CarryOverJson.write(report, crosswalk.standards(), out);
            }
            writer.flush();
        });
        return 0;
    }
}
