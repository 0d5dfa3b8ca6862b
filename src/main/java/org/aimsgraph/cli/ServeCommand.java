package org.aimsgraph.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.aimsgraph.check.Reports;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.AimsServer;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Folders;
import org.aimsgraph.store.Workspace;
import org.aimsgraph.web.WebPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aims serve}: the standards and the records of organisations as pages, API, linked data and SPARQL endpoint. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Serves pages, an API, linked data and a SPARQL endpoint for the standards and for each organisation named, on this machine only.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:stopped", "2:wrong usage", "3:a problem with the input, or a port that is not free", "70:our own fault"})
final class ServeCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FOLDER|FILE", description = "The records of one organisation each; none to serve the standards alone.")
    private List<Path> paths = List.of();

    @Option(names = {"-p", "--port"}, paramLabel = "N", description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port = ServerOptions.DEFAULT_PORT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        Workspace workspace = new Workspace(knowledgeBase, new Library(knowledgeBase), new Folders(knowledgeBase, LocalDate.now()).read(paths));
        WebPages pages = new WebPages(workspace, new Reports(knowledgeBase), List.of());
        CountDownLatch stopped = new CountDownLatch(1);
        try (AimsServer server = AimsServer.start(workspace, ServerOptions.onPort(port), List.of(pages, new LinkedData(workspace, Optional.of(pages::standard))), spec.commandLine().getErr(), Clock.systemUTC())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            spec.commandLine().getOut().println("AIMS Graph is served at http://localhost:" + server.port() + " (stop it with Ctrl-C)");
            spec.commandLine().getOut().flush();
            stopped.await();
        }
        return 0;
    }
}
