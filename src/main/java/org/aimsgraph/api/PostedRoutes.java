package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsgraph.browse.Judging;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.StandardEntry;
import org.aimsgraph.check.Effect;
import org.aimsgraph.check.Engine;
import org.aimsgraph.check.Report;
import org.aimsgraph.citation.CitationReport;
import org.aimsgraph.exchange.CitationJson;
import org.aimsgraph.exchange.CitationSarif;
import org.aimsgraph.exchange.CitationText;
import org.aimsgraph.exchange.EffectJson;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.graph.OrganisationLoader;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;

/** Checks records, additions to an organisation's records, or the citations of a text, that are sent along; nothing of them is kept. */
final class PostedRoutes implements Routes {
    /** N-Triples is Turtle without its short forms. */
    private static final List<String> RDF = List.of("text/turtle", "application/n-triples");
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "text/markdown", "md", "text/plain", "txt", "text/html", "html", "text/csv", "csv", "text/turtle", "ttl", "application/json", "json", "application/yaml", "yaml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"));

    private final Workspace workspace;
    private final Knowledge knowledge;
    private final OrganisationLoader loader;
    private final Judging judging;
    private final Upload upload;
    private final Clock clock;

    PostedRoutes(Workspace workspace, Knowledge knowledge, Judging judging, ServerOptions options, Clock clock) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.loader = new OrganisationLoader(workspace.knowledgeBase());
        this.judging = judging;
        this.upload = new Upload(options.largestBody());
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/check", this::check);
        routes.post("/api/cite", this::cite);
        routes.post("/api/organisations/{slug}/try", this::attempt);
    }

    private void check(Context context) throws IOException {
        Optional<LocalDate> day = new Asked(context, "as-of").day("as-of");
        Form form = ReportForms.wanted(context);
        byte[] body = upload.read(context, RDF);
        Report report = judging.run(() -> {
            Organisation organisation = loader.load(new ByteArrayInputStream(body), "The body");
            return knowledge.reports().fresh(organisation, day.or(organisation::statedDate).orElseGet(() -> LocalDate.now(clock)));
        });
        ReportForms.answer(context, form, report);
    }

    private void attempt(Context context) throws IOException {
        Held held = workspace.organisation(context.pathParam("slug"));
        Optional<LocalDate> day = new Asked(context, "as-of").day("as-of");
        Form form = Form.of(context, Form.JSON);
        byte[] body = upload.read(context, RDF);
        Effect effect = judging.run(() -> {
            Graph additions = loader.part(new ByteArrayInputStream(body), "The body");
            return knowledge.reports().effect(held.organisation(), loader.changed(held.organisation(), Set.of(), additions), day.orElse(held.asOf()));
        });
        form.answer(context, out -> EffectJson.write(effect, out));
    }

    private void cite(Context context) throws IOException {
        Asked asked = new Asked(context, "standard");
        Form form = Form.of(context, Form.JSON, Form.TEXT, Form.SARIF);
        byte[] body = upload.read(context, List.copyOf(TEXTS.keySet()));
        Optional<StandardEntry> standard = asked.text("standard").map(knowledge.catalogue()::standard);
        CitationReport report = judging.run(() -> knowledge.citations().check(body, "document." + TEXTS.get(Upload.type(context)), standard));
        form.answer(context, switch (form) {
            case TEXT -> Body.text(out -> CitationText.write(report, out, new TextStyle(false)));
            case SARIF -> out -> CitationSarif.write(report, Engine.VERSION, out);
            default -> out -> CitationJson.write(report, out);
        });
    }
}
