package org.aimsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.aimsgraph.api.Api;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Reports;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Library;
import org.aimsgraph.linkeddata.LinkedData;
import org.aimsgraph.serve.AimsServer;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Folders;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.aimsgraph.web.DashboardPage;
import org.aimsgraph.web.Site;
import org.aimsgraph.web.WebPages;

/** Puts the server together and keeps it up until the program is told to stop. Apart from its command, so that no other command loads a server. */
final class Serving {
    /** What stands in the navigation after the standards and the organisations. */
    private static final List<Site.Section> SECTIONS = List.of(new Site.Section("nav.crosswalk", "/crosswalk"), new Site.Section("nav.questions", "/questions"), new Site.Section("nav.explore", "/explore"),
            new Site.Section("workbench.title", "/sparql"), new Site.Section("check.title", "/check"), new Site.Section("cite.title", "/cite"));

    private final PrintWriter out;
    private final PrintWriter log;

    Serving(PrintWriter out, PrintWriter log) {
        this.out = out;
        this.log = log;
    }

    void run(List<Path> paths, ServerOptions options) throws InterruptedException {
        KnowledgeBase knowledgeBase = KnowledgeBase.shipped();
        CompletableFuture<Library> library = CompletableFuture.supplyAsync(() -> new Library(knowledgeBase));        // beside the records, so that the first page is up sooner
        List<Held> organisations = new Folders(knowledgeBase, LocalDate.now()).read(paths);
        Workspace workspace = new Workspace(knowledgeBase, library.join(), organisations);
        CountDownLatch stopped = new CountDownLatch(1);
        Knowledge knowledge = new Knowledge(workspace, new Reports(knowledgeBase));
        AimsServer server = AimsServer.start(workspace, options, routes(workspace, knowledge, options), log, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        out.println("AIMS Graph is served at http://localhost:" + server.port() + " (stop it with Ctrl-C)");
        out.flush();
        makeReports(workspace, knowledge);
        stopped.await();
    }

    /** Makes the reports before somebody asks for them: the first takes some seconds; then sets the trends going. */
    private static void makeReports(Workspace workspace, Knowledge knowledge) {
        Thread maker = new Thread(() -> {
            workspace.organisations().forEach(held -> knowledge.reports().of(held.organisation(), held.asOf()));
            workspace.organisations().forEach(held -> knowledge.history().trend(held, DashboardPage.MONTHS));
        }, "first reports");
        maker.setDaemon(true);
        maker.start();
    }

    /** What answers requests, each part without knowing the others. */
    private static List<Routes> routes(Workspace workspace, Knowledge knowledge, ServerOptions options) {
        WebPages pages = new WebPages(workspace, knowledge, SECTIONS, options, Clock.systemDefaultZone());
        return List.of(pages, new LinkedData(workspace, knowledge::questions, Optional.of(pages::standard)), new Api(workspace, knowledge, options, Clock.systemDefaultZone()));
    }
}
