package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Reports;
import org.aimsgraph.store.Held;

/** What the pages of one organisation share: who it is, its report, and the pages beside one another. */
final class Organisations {
    private final Site site;
    private final Reports reports;

    Organisations(Site site, Reports reports) {
        this.site = site;
        this.reports = reports;
    }

    /** The organisation that a request's address names. */
    Held of(Context context) {
        return site.workspace().organisation(context.pathParam("slug"));
    }

    Report report(Held held) {
        return reports.of(held.organisation(), held.asOf());
    }

    /** The frame of one of its pages, with the others as tabs. */
    Frame frame(Context context, Held held, Function<Words, String> title) {
        Words words = new Words(Preferences.of(context).language());
        String home = "/organisations/" + held.slug();
        List<Link> trail = new ArrayList<>();
        if (site.workspace().organisations().size() > 1) {
            trail.add(Link.to("/organisations", words.t("nav.organisations")));
        }
        trail.add(Link.to(home, held.organisation().label()));
        List<Link> tabs = List.of(Link.to(home, words.t("tab.overview")), Link.to(home + "/requirements", words.t("tab.requirements")), Link.to(home + "/applicability", words.t("tab.applicability")),
                Link.to(home + "/systems", words.t("tab.systems")), Link.to(home + "/records", words.t("tab.records")), Link.to(home + "/worklist", words.t("tab.worklist")), Link.to(home + "/difference", words.t("tab.difference")));
        return site.frame(context, title, trail).withTabs(tabs);
    }

    Names names(Context context, Held held) {
        return site.names(context, held);
    }

    void show(Context context, String template, Frame frame, Object page) {
        site.show(context, template, frame, page);
    }
}
