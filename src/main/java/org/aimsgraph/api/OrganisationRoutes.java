package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aimsgraph.browse.RecordDetail;
import org.aimsgraph.browse.RecordEntry;
import org.aimsgraph.browse.RecordSearch;
import org.aimsgraph.browse.Records;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.exchange.OrganisationJson;
import org.aimsgraph.exchange.PageJson;
import org.aimsgraph.exchange.RecordJson;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;

/** The organisations that are served, and their records. */
final class OrganisationRoutes implements Routes {
    private final Workspace workspace;
    private final Map<String, Records> records = new ConcurrentHashMap<>();

    OrganisationRoutes(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/organisations", this::organisations);
        Reading.add(routes, "/api/organisations/{slug}", this::organisation);
        Reading.add(routes, "/api/organisations/{slug}/records", this::records);
        Reading.add(routes, "/api/organisations/{slug}/record", this::record);
    }

    private void organisations(Context context) throws IOException {
        Asked asked = new Asked(context, "limit", "offset");
        Slice<Held> page = Paging.of(asked).slice(workspace.organisations(), context);
        Form.json(context, out -> PageJson.write(page, OrganisationJson::organisation, out));
    }

    private void organisation(Context context) throws IOException {
        new Asked(context);
        Held held = workspace.organisation(context.pathParam("slug"));
        Form.json(context, out -> PageJson.writeOne(held, OrganisationJson::organisation, out));
    }

    private void records(Context context) throws IOException {
        Held held = workspace.organisation(context.pathParam("slug"));
        Asked asked = new Asked(context, "class", "code", "q", "limit", "offset");
        RecordSearch search = records(held).find(asked.text("class"), asked.values("code"), asked.text("q"));
        Slice<RecordEntry> page = Paging.of(asked).slice(search.records(), context);
        Form.json(context, out -> RecordJson.write(search, page, out));
    }

    private void record(Context context) throws IOException {
        Held held = workspace.organisation(context.pathParam("slug"));
        RecordDetail record = records(held).record(new Asked(context, "iri").needed("iri"));
        Form.json(context, out -> PageJson.writeOne(record, RecordJson::detail, out));
    }

    private Records records(Held held) {
        return records.computeIfAbsent(held.slug(), slug -> new Records(held.organisation().graph(), workspace.with(held)));
    }
}
