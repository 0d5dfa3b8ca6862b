package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The graph, one thing at a time: what it says and what it is linked to, as lists and, with JavaScript, as a picture that grows. */
public final class ExplorePage {
    private static final int LISTED = 12;
    private static final int DRAWN = 6;

    private final Site site;

    ExplorePage(Site site) {
        this.site = site;
    }

    /**
     * What the page shows.
     *
     * @param here         the thing in the middle; none where somebody has to choose first
     * @param organisation the slug of the organisation whose records are looked at beside the standards; empty for the standards alone
     */
    public record Model(Optional<Neighbourhood> here, String organisation, List<Link> organisations, List<Link> starts) {
        /** The address of another thing. */
        public String at(String node) {
            return "/explore?node=" + Neighbourhood.encoded(node) + (organisation.isEmpty() ? "" : "&organisation=" + Neighbourhood.encoded(organisation));
        }

        /** The address at which all links of a property are listed. */
        public String whole(Neighbourhood.Group group) {
            return at(here.orElseThrow().node()) + "&whole=" + Neighbourhood.encoded((group.in() ? "^" : "") + group.name());
        }
    }

    void show(Context context) {
        Optional<Held> held = held(context);
        Names names = held.map(each -> site.names(context, each)).orElseGet(() -> site.names(context));
        Optional<Neighbourhood> here = asked(context).map(text -> around(text, held, names, LISTED, Optional.ofNullable(context.queryParam("whole")).orElse("")));
        site.show(context, "web/explore.jte", site.frame(context, words -> here.map(Neighbourhood::name).orElseGet(() -> words.t("nav.explore")), here.isEmpty() ? List.of() : List.of(Link.to("/explore", new Words(Preferences.of(context).language()).t("nav.explore")))),
                new Model(here, held.map(Held::slug).orElse(""), site.workspace().organisations().stream().map(each -> Link.to(each.slug(), each.organisation().label())).toList(), starts(names)));
    }

    /** What a script asks for when a thing is chosen in the picture. */
    void neighbours(Context context) {
        Optional<Held> held = held(context);
        Names names = held.map(each -> site.names(context, each)).orElseGet(() -> site.names(context));
        context.contentType("application/json").header("Cache-Control", "private, no-cache").result(NeighbourhoodJson.write(around(asked(context).orElse(""), held, names, DRAWN, "")));
    }

    private static Optional<String> asked(Context context) {
        return Optional.ofNullable(context.queryParam("node")).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The organisation that is named, or the only one that is served. */
    private Optional<Held> held(Context context) {
        List<Held> all = site.workspace().organisations();
        return Optional.ofNullable(context.queryParam("organisation")).map(slug -> slug.isEmpty() ? Optional.<Held>empty() : Optional.of(site.workspace().organisation(slug))).orElseGet(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    private Neighbourhood around(String text, Optional<Held> held, Names names, int most, String whole) {
        Graph graph = held.map(site.workspace()::with).orElseGet(site.workspace().library()::graph);
        Node node = text.startsWith("_:") ? NodeFactory.createBlankNode(text.substring(2)) : NodeFactory.createURI(Namespaces.expand(text).orElse(text));
        if (!graph.contains(node, Node.ANY, Node.ANY) && !graph.contains(Node.ANY, Node.ANY, node)) {
            throw new AimsException(UNKNOWN_ID, "Nothing here is called '%s'. Search for it, or give its full address or a short name such as iso42001:A.6.2.4.", text);
        }
        return Neighbourhood.of(node, graph, names, most, whole);
    }

    /** Where to begin: the organisations, and the standard. */
    private List<Link> starts(Names names) {
        List<Link> starts = new ArrayList<>(site.workspace().organisations().stream().map(each -> Link.to("/explore?node=" + Neighbourhood.encoded(each.organisation().node().getURI()) + "&organisation=" + each.slug(), each.organisation().label())).toList());
        List.of("iso42001:6.1.2", "iso42001:A.6.2.4", "aims:RiskAssessment").forEach(name -> starts.add(Link.to("/explore?node=" + name, names.of(NodeFactory.createURI(Namespaces.expand(name).orElseThrow())))));
        return starts;
    }
}
