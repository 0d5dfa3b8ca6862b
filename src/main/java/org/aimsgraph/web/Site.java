package org.aimsgraph.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aimsgraph.check.Engine;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;

/** What all pages share: what is served, their frame, and the templates. */
public final class Site {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Workspace workspace;
    private final List<Section> sections;
    private final StaticFiles assets = new StaticFiles();

    /** @param sections the parts that stand in the navigation after the standards and the organisations */
    public Site(Workspace workspace, List<Section> sections) {
        this.workspace = workspace;
        this.sections = List.copyOf(sections);
    }

    /** A part of the whole: the key of its name in the messages, and its address. */
    public record Section(String key, String href) {}

    public Workspace workspace() {
        return workspace;
    }

    StaticFiles assets() {
        return assets;
    }

    /** What things are called in the language of a request, without any organisation's records. */
    public Names names(Context context) {
        return new Names(workspace.library().graph(), Optional.empty(), Preferences.of(context).language());
    }

    /** What things are called in the language of a request, among an organisation's records and all that is known. */
    public Names names(Context context, Held held) {
        return new Names(workspace.with(held), Optional.of(held), Preferences.of(context).language());
    }

    /**
     * The frame of a page.
     *
     * @param title what it is called
     * @param trail the pages above it, from the top
     */
    public Frame frame(Context context, Function<Words, String> title, List<Link> trail) {
        Preferences preferences = Preferences.of(context);
        Words words = new Words(preferences.language());
        String query = context.queryString();
        return new Frame(words, preferences.theme(), context.path() + (query == null ? "" : "?" + query), title.apply(words), trail, navigation(words), List.of(), assets, Engine.VERSION);
    }

    private List<Link> navigation(Words words) {
        List<Link> links = new ArrayList<>(List.of(Link.to("/", words.t("nav.standards"))));
        List<Held> organisations = workspace.organisations();
        if (organisations.size() == 1) {
            links.add(Link.to("/organisations/" + organisations.get(0).slug(), words.t("nav.organisation")));
        } else if (!organisations.isEmpty()) {
            links.add(Link.to("/organisations", words.t("nav.organisations")));
        }
        sections.forEach(section -> links.add(Link.to(section.href(), words.t(section.key()))));
        return links;
    }

    /** Answers with a page: a template that takes a {@code frame} and, as {@code page}, what it is about. */
    public void show(Context context, String template, Frame frame, Object page) {
        StringOutput html = new StringOutput(1 << 16);
        TEMPLATES.render(template, Map.of("frame", frame, "page", page), html);
        context.contentType("text/html; charset=utf-8").header("Vary", "Accept, Accept-Language, Cookie").header("Cache-Control", "private, no-cache").result(html.toString());
    }
}
