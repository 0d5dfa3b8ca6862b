package org.aimsgraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.Impact;
import org.aimsgraph.crosswalk.ImpactReport;
import org.aimsgraph.crosswalk.Scope;
import org.aimsgraph.crosswalk.ScopeNames;
import org.aimsgraph.exchange.ImpactJson;
import org.aimsgraph.exchange.ImpactText;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims impact}: what must be looked at again when a provision or an edition changes. */
@Command(name = "impact", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Tells what must be looked at again when a provision or a whole standard changes: mapping rows, requirements of ISO/IEC 42001, checks, questions and records.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:told", "2:wrong usage or no such id", "3:a problem with the input", "70:our own fault"})
final class ImpactCommand implements Callable<Integer> {
    /** What it is written as. */
    enum Format {
        TEXT, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "ID", description = "What changed, such as euaiact:art_9, iso27001:A.5.7, iso42001:A.6 or a whole standard such as iso27001.")
    private List<String> ids;

    @Option(names = "--data", paramLabel = "FILE|FOLDER", description = "Also look at these records of an organisation. May be repeated.")
    private List<Path> data = List.of();

    @Option(names = {"-f", "--format"}, description = "One of text, json (default: text).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Library library = new Library(knowledgeBase);
        List<Scope> changes = ids.stream().map(new ScopeNames(library.graph())::scope).toList();
        Optional<Organisation> organisation = data.isEmpty() ? Optional.empty() : Optional.of(Records.load(data, knowledgeBase, spec.commandLine().getErr()));
        Crosswalk crosswalk = new Crosswalk(library);
        Impact impact = new Impact(crosswalk, knowledgeBase.shapes());
        List<ImpactReport> reports = changes.stream().map(changed -> impact.of(changed, organisation)).toList();
        target.write(out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            switch (format) {
                case TEXT -> {
                    for (int i = 0; i < reports.size(); i++) {
                        if (i > 0) {
                            writer.println();
                        }
                        ImpactText.write(reports.get(i), crosswalk.standards(), writer, output.style());
                    }
                }
                case JSON -> ImpactJson.write(reports, crosswalk.standards(), out);
            }
            writer.flush();
        });
        return 0;
    }
}
