package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.aimsgraph.check.Explainer;
import org.aimsgraph.check.Explanation;
import org.aimsgraph.exchange.ExplanationText;
import org.aimsgraph.graph.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims explain}: what a clause, control, annex entry or requirement asks and how it is checked. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Tells what a clause, control, annex entry or requirement asks, by which evidence, and how it is checked.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:explained", "2:no such id", "70:our own fault"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Such as 6.1.3-8, 6.1.3, 6, A.6.2.4, B.7.2, C.2.5 or iso17021:C-03.")
    private List<String> ids;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Explainer explainer = new Explainer(KnowledgeBase.shipped());
        List<Explanation> explanations = ids.stream().map(explainer::explain).toList();
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < explanations.size(); i++) {
            if (i > 0) {
                out.println();
            }
            ExplanationText.write(explanations.get(i), out, Terminal.style(true));
        }
        return 0;
    }
}
