package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Workspace;

/** Checks records that are sent along; nothing of them is kept. */
final class PostedRoutes implements Routes {
    /** N-Triples is Turtle without its short forms. */
    private static final List<String> RDF = List.of("text/turtle", "application/n-triples");

    private final Knowledge knowledge;
    private final OrganisationLoader loader;
    private final Judging judging;
    private final Upload upload;
    private final Clock clock;

    PostedRoutes(Workspace workspace, Knowledge knowledge, Judging judging, ServerOptions options, Clock clock) {
        this.knowledge = knowledge;
        this.loader = new OrganisationLoader(workspace.knowledgeBase());
        this.judging = judging;
        this.upload = new Upload(options.largestBody());
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/check", this::check);
    }

    private void check(Context context) throws IOException {
        byte[] body = upload.read(context, RDF);
        Optional<LocalDate> day = new Asked(context, "as-of").day("as-of");
        Form form = ReportForms.wanted(context);
        Report report = judging.run(() -> {
            Organisation organisation = loader.load(new ByteArrayInputStream(body), "The body");
            return knowledge.reports().fresh(organisation, day.or(organisation::statedDate).orElseGet(() -> LocalDate.now(clock)));
        });
        ReportForms.answer(context, form, report);
    }
}
