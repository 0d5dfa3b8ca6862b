package org.aimsgraph.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.aimsgraph.check.Reports;
import org.aimsgraph.query.Questions;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.store.Workspace;

/** The pages about the standards and about each organisation. */
public final class WebPages implements Routes {
    private final Site site;
    private final HomePage home;
    private final SearchPage search;

    /** @param sections what other parts of the server add to the navigation */
    public WebPages(Workspace workspace, Reports reports, List<Site.Section> sections) {
        this.site = new Site(workspace, sections);
        Catalogue catalogue = new Catalogue(workspace.library().graph());
        Questions questions = Questions.shipped();
        this.home = new HomePage(site, catalogue);
        this.search = new SearchPage(site, new SearchIndex(SearchEntries.of(workspace, catalogue, questions)));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        site.assets().addTo(routes);
        routes.get("/", home::show);
        routes.get("/search", search::show);
        routes.post("/preferences", Preferences::keep);
        routes.after(new HtmlProblems(site)::show);
    }

    /** Answers a request for a standard, a provision or a requirement at its own address. */
    public void standard(Context context) {
    }
}
