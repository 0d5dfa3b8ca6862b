package org.aimsgraph.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Derived;
import org.aimsgraph.check.Rules;
import org.aimsgraph.exchange.DerivedNQuads;
import org.aimsgraph.exchange.DerivedTurtle;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aims derive}: what follows from an organisation's records, each fact with the rule that made it. */
@Command(name = "derive", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Derives what follows from the records on a date: documents in force, roles held, controls that mitigate a risk, evidence of a control, and more.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:derived", "2:wrong usage", "3:a problem with the input", "70:our own fault"})
final class DeriveCommand implements Callable<Integer> {
    /** What the facts are written as. */
    enum Format {
        TURTLE, NQUADS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private RecordsOption records;

    @Option(names = {"-f", "--format"}, description = "One of turtle, nquads (a named graph for each rule; default: turtle).")
    private Format format = Format.TURTLE;

    @Mixin
    private OutputOption output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputFile target = output.target();
        Progress progress = Progress.onTerminal(spec.commandLine().getErr());
        progress.step("Reading the standard");
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        progress.step("Reading the records");
        Organisation organisation = records.load(knowledgeBase);
        LocalDate asOf = records.asOf(organisation);
        progress.step("Deriving");
        List<Derived> facts = new Rules(knowledgeBase).derive(organisation, asOf);
        progress.done();
        target.write(out -> {
            switch (format) {
                case TURTLE -> DerivedTurtle.write(organisation, asOf, facts, out);
                case NQUADS -> DerivedNQuads.write(facts, out);
            }
        });
        return 0;
    }
}
