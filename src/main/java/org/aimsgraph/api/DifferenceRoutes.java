package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.browse.Judging;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Report;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.exchange.DifferenceHtml;
import org.aimsgraph.exchange.DifferenceJson;
import org.aimsgraph.exchange.DifferenceText;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;

/** What changed in an organisation between two days, or from what is served to records that are sent along, of which nothing is kept. */
final class DifferenceRoutes implements Routes {
    private static final List<String> RDF = List.of("text/turtle", "application/n-triples");

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final Judging judging;
    private final OrganisationLoader loader;
    private final Upload upload;
    private final Clock clock;

    DifferenceRoutes(Workspace workspace, Knowledge knowledge, Judging judging, ServerOptions options, Clock clock) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.judging = judging;
        this.loader = new OrganisationLoader(workspace.knowledgeBase());
        this.upload = new Upload(options.largestBody());
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/organisations/{slug}/difference", this::days);
        routes.post("/api/organisations/{slug}/difference", this::posted);
    }

    private void days(Context context) throws IOException {
        Held held = workspace.organisation(context.pathParam("slug"));
        Asked asked = new Asked(context, "from", "to");
        LocalDate from = asked.day("from").orElseThrow(() -> new AimsException(Problem.BAD_ARGUMENT, "from is missing. Give the earlier day as ?from=2026-06-30."));
        LocalDate to = asked.day("to").orElse(held.asOf());
        Form form = wanted(context);
        answer(context, form, judging.run(() -> knowledge.history().difference(held, from, to)));
    }

    private void posted(Context context) throws IOException {
        Held held = workspace.organisation(context.pathParam("slug"));
        Optional<LocalDate> day = new Asked(context, "as-of").day("as-of");
        Form form = wanted(context);
        byte[] body = upload.read(context, RDF);
        answer(context, form, judging.run(() -> {
            Organisation other = loader.load(new ByteArrayInputStream(body), "The body");
            Report report = knowledge.reports().fresh(other, day.or(other::statedDate).orElseGet(() -> LocalDate.now(clock)));
            return knowledge.history().difference(held, report);
        }));
    }

    private static Form wanted(Context context) {
        return Form.of(context, Form.JSON, Form.HTML, Form.TEXT);
    }

    private static void answer(Context context, Form form, Difference difference) throws IOException {
        form.answer(context, switch (form) {
            case HTML -> Body.text(out -> DifferenceHtml.write(difference, out));
            case TEXT -> Body.text(out -> DifferenceText.write(difference, out, new TextStyle(false)));
            default -> out -> DifferenceJson.write(difference, out);
        });
    }
}
