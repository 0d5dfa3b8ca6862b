package org.aimsgraph.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.aimsgraph.browse.Catalogue;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.ProvisionEntry;
import org.aimsgraph.browse.RequirementEntry;
import org.aimsgraph.browse.Slice;
import org.aimsgraph.browse.StandardEntry;
import org.aimsgraph.check.Explanation;
import org.aimsgraph.exchange.CatalogueJson;
import org.aimsgraph.exchange.ExplanationJson;
import org.aimsgraph.exchange.ExplanationText;
import org.aimsgraph.exchange.PageJson;
import org.aimsgraph.exchange.TextStyle;
import org.aimsgraph.serve.Routes;

/** Standards, their provisions and requirements, and what each asks. */
final class StandardRoutes implements Routes {
    private final Knowledge knowledge;

    StandardRoutes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Reading.add(routes, "/api/standards", this::standards);
        Reading.add(routes, "/api/standards/{prefix}", this::standard);
        Reading.add(routes, "/api/provisions", this::provisions);
        Reading.add(routes, "/api/provisions/{prefix}/{id}", this::provision);
        Reading.add(routes, "/api/requirements", this::requirements);
        Reading.add(routes, "/api/requirements/{id}", this::requirement);
        Reading.add(routes, "/api/explain/{id}", this::explain);
    }

    private void standards(Context context) throws IOException {
        Asked asked = new Asked(context, "limit", "offset");
        Slice<StandardEntry> page = Paging.of(asked).slice(knowledge.catalogue().standards(), context);
        Form.json(context, out -> PageJson.write(page, CatalogueJson::standard, out));
    }

    private void standard(Context context) throws IOException {
        new Asked(context);
        StandardEntry standard = knowledge.catalogue().standard(context.pathParam("prefix"));
        Form.json(context, out -> PageJson.writeOne(standard, CatalogueJson::standard, out));
    }

    private void provisions(Context context) throws IOException {
        Asked asked = new Asked(context, "standard", "kind", "q", "limit", "offset");
        List<ProvisionEntry> found = knowledge.catalogue().provisions(asked.text("standard"), asked.text("kind"), asked.text("q"));
        Slice<ProvisionEntry> page = Paging.of(asked).slice(found, context);
        Form.json(context, out -> PageJson.write(page, CatalogueJson::provision, out));
    }

    private void provision(Context context) throws IOException {
        new Asked(context);
        Catalogue catalogue = knowledge.catalogue();
        ProvisionEntry provision = catalogue.provision(context.pathParam("prefix"), context.pathParam("id"));
        Explanation explanation = knowledge.explainer().explain(provision.name().id());
        Form.json(context, out -> CatalogueJson.writeProvision(provision, explanation, catalogue.within(provision), catalogue.statedIn(provision), catalogue.mappings(provision), out));
    }

    private void requirements(Context context) throws IOException {
        Asked asked = new Asked(context, "standard", "provision", "mode", "q", "limit", "offset");
        List<RequirementEntry> found = knowledge.catalogue().requirements(asked.text("standard"), asked.text("provision"), asked.text("mode"), asked.text("q"));
        Slice<RequirementEntry> page = Paging.of(asked).slice(found, context);
        Form.json(context, out -> PageJson.write(page, CatalogueJson::requirement, out));
    }

    private void requirement(Context context) throws IOException {
        new Asked(context);
        RequirementEntry requirement = knowledge.catalogue().requirement(context.pathParam("id"));
        Form.json(context, out -> CatalogueJson.writeRequirement(requirement, knowledge.catalogue().mappings(requirement), out));
    }

    private void explain(Context context) throws IOException {
        new Asked(context);
        Explanation explanation = knowledge.explainer().explain(context.pathParam("id"));
        Form form = Form.of(context, Form.JSON, Form.TEXT);
        form.answer(context, form == Form.JSON ? out -> ExplanationJson.write(explanation, out) : Body.text(out -> ExplanationText.write(explanation, out, new TextStyle(false))));
    }
}
