package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.List;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The first page: what is here, the standard as a tree, and the organisations that are served. */
public final class HomePage {
    private final Site site;
    private final Catalogue catalogue;

    HomePage(Site site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    /** What the first page shows. */
    public record Model(String standard, String title, String href, int requirements, List<Branch> tree, List<Shelf> others, List<Client> organisations) {}

    /** Another standard that is here. */
    public record Shelf(String name, String title, String href, int provisions) {}

    /** An organisation that is served. */
    public record Client(String name, String slug, String href, String asOf) {}

    void show(Context context) {
        Frame frame = site.frame(context, words -> "ISO/IEC 42001", List.of());
        Names names = site.names(context);
        Node ours = catalogue.standards().get(0);
        List<Shelf> others = catalogue.standards().stream().skip(1).map(node -> shelf(node, names)).toList();
        List<Client> organisations = site.workspace().organisations().stream().map(held -> client(held, frame.words())).toList();
        site.show(context, "web/home.jte", frame, new Model(names.of(ours), title(ours, names), names.href(ours).orElse("/"), catalogue.tops(ours).stream().mapToInt(catalogue::countRequirements).sum(), Branch.of(ours, catalogue, names, frame.words()), others, organisations));
    }

    /** The list of organisations that are served. */
    void organisations(Context context) {
        Frame frame = site.frame(context, words -> words.t("nav.organisations"), List.of());
        site.show(context, "web/organisations.jte", frame, site.workspace().organisations().stream().map(held -> client(held, frame.words())).toList());
    }

    private Shelf shelf(Node standard, Names names) {
        int provisions = catalogue.tops(standard).stream().mapToInt(top -> 1 + catalogue.countBelow(top)).sum();
        return new Shelf(names.of(standard), title(standard, names), names.href(standard).orElse("/"), provisions);
    }

    static Client client(Held held, Words words) {
        return new Client(held.organisation().label(), held.slug(), "/organisations/" + held.slug(), words.day(held.asOf()));
    }

    private static String title(Node standard, Names names) {
        return names.text(standard, DCTerms.title.asNode()).orElse("");
    }
}
