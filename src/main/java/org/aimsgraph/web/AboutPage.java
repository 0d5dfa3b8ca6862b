package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Once;
import org.aimsgraph.check.Engine;
import org.aimsgraph.check.Ledger;
import org.aimsgraph.check.Mode;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Tables;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What this server is made of: versions, editions and hashes, who decides which requirement, mapping sets, data and libraries with their licences. */
public final class AboutPage {
    /** Written by the build. */
    private static final String LIBRARIES = "aims/third-party.tsv";
    /** What a reader may want to know the version of, by the coordinates of the part that tells it. */
    private static final Map<String, String> NAMED = Map.of("io.javalin:javalin", "Javalin", "org.eclipse.jetty:jetty-server", "Jetty", "gg.jte:jte", "jte", "org.webjars.npm:zazuko__yasgui", "Yasgui", "org.webjars.npm:echarts", "ECharts");

    private static final Pattern COMMONS = Pattern.compile(".*creativecommons\\.org/.+/([^/]+/[^/]+)");

    private final Site site;
    private final Knowledge knowledge;
    private final PageQuery sets = new PageQuery("mapping-sets");
    private final Supplier<List<Decided>> decided = new Once<>(this::decided);
    private final Supplier<List<Library>> libraries = new Once<>(AboutPage::libraries);

    AboutPage(Site site, Knowledge knowledge) {
        this.site = site;
        this.knowledge = knowledge;
    }

    /** What the page shows. */
    public record Model(List<Link> versions, List<Link> hashes, List<Decided> decided, List<Set> sets, List<Source> sources, List<Library> libraries) {}

    /** How many requirements of a standard there are, how many are decided in which way, and how many are touched at all. */
    public record Decided(String standard, String href, int all, List<Figure> modes, List<Figure> touched) {}

    /** A number by the key of what it counts. */
    public record Figure(String key, long count) {}

    /** A mapping set: who wrote its rows, and who made the set of them; {@code reviewed} counts its rows that somebody other than the author looked at. */
    public record Set(Link title, Link by, String version, Link licence, int rows, int reviewed) {}

    /** A standard, framework or law: where its numbers and titles come from. */
    public record Source(Link standard, int provisions, String rights, Optional<Link> licence, List<Link> from) {}

    /** A library in the program, by its Maven coordinates. */
    public record Library(String coordinates, Link name, String version, String licence) {}

    void show(Context context) {
        KnowledgeBase base = site.workspace().knowledgeBase();
        Names names = site.names(context);
        List<Link> versions = new ArrayList<>(List.of(version("AIMS Graph", Engine.VERSION), version("ISO/IEC 42001", "2023"), version("SHACL", Engine.NAME), version("Java", System.getProperty("java.version"))));
        libraries.get().stream().filter(library -> NAMED.containsKey(library.coordinates())).forEach(library -> versions.add(version(NAMED.get(library.coordinates()), library.version())));
        Frame frame = site.frame(context, words -> words.t("about.title"), List.of());
        List<Link> hashes = List.of(Link.text(base.knowledgeHash()).withDetail(frame.t("about.hash.knowledge")), Link.text(base.shapesHash()).withDetail(frame.t("about.hash.shapes")));
        site.show(context, "web/about.jte", frame, new Model(versions, hashes, decided.get(), sets.of(site.workspace().library().graph()).stream().map(row -> set(row, names)).toList(), sources(names), libraries.get()));
    }

    private static Link version(String name, String version) {
        return Link.text(version).withDetail(name);
    }

    private static Set set(PageQuery.Row row, Names names) {
        boolean same = row.text("authors").isEmpty() || row.text("authors").equals(row.text("creators"));
        Link by = same ? Link.text(row.text("creators")) : Link.text(row.text("authors")).withDetail(row.text("creators"));
        return new Set(row.node("set").map(set -> new Link(row.text("title"), names.href(set), "")).orElseThrow(), by, row.text("version"), licence(row), row.number("rows"), row.number("reviewed"));
    }

    private static Link licence(PageQuery.Row row) {
        return row.node("license").filter(Node::isURI).map(Node::getURI).filter(iri -> !iri.endsWith("/unspecified")).map(AboutPage::licence).orElse(Link.text("–"));
    }

    /** A licence by the end of its address, which people know it by: CC BY 4.0, MIT; where that says nothing, by all of it. */
    private static Link licence(String iri) {
        String name = iri.replaceFirst("\\.html$", "").replaceFirst("/$", "");
        Matcher commons = COMMONS.matcher(name);
        String last = Namespaces.localName(name);
        String known = commons.matches() ? "CC " + commons.group(1).replace('/', ' ').toUpperCase(Locale.ROOT).replace("MARK", "Public Domain Mark") : last.matches("[A-Z].*") ? last : iri.replaceFirst("^https?://", "");
        return iri.matches("https?://.+") ? Link.to(iri, known) : Link.text(known);
    }

    private List<Decided> decided() {
        return List.of(decided("ISO/IEC 42001:2023", Namespaces.ISO42001, knowledge.reports().checker().ledger()), decided("ISO/IEC 17021-1:2015", Namespaces.ISO17021, knowledge.reports().checker().certification()));
    }

    private Decided decided(String standard, String namespace, Ledger ledger) {
        List<Figure> modes = Arrays.stream(Mode.values()).map(mode -> new Figure(mode.word(), ledger.figures().get(mode))).toList();
        TouchingQuestions questions = new TouchingQuestions(knowledge.questions());
        Crosswalk crosswalk = knowledge.crosswalks().crosswalk();
        return new Decided(standard, namespace.substring(Namespaces.BASE.length() - 1, namespace.length() - 1), ledger.requirements().size(), modes,
                List.of(count("checks", ledger, requirement -> !knowledge.reports().checker().checks().of(requirement.node()).isEmpty()),
                        count("mappings", ledger, requirement -> !crosswalk.stated(requirement.node()).isEmpty() || !crosswalk.stated(NodeFactory.createURI(namespace + requirement.provision())).isEmpty()),
                        count("questions", ledger, requirement -> !questions.of(requirement.expects()).isEmpty())));
    }

    private static Figure count(String key, Ledger ledger, Predicate<Requirement> which) {
        return new Figure(key, ledger.requirements().stream().filter(which).count());
    }

    private List<Source> sources(Names names) {
        Graph graph = site.workspace().library().graph();
        return knowledge.catalogue().standards().stream().filter(entry -> entry.provisions() > 0).map(entry -> {
            Node node = NodeFactory.createURI(entry.name().iri());
            List<Link> from = Graphs.objects(graph, node, DCTerms.source.asNode()).stream().map(names::link).toList();
            Optional<Link> licence = Graphs.object(graph, node, DCTerms.license.asNode()).filter(Node::isURI).map(Node::getURI).map(AboutPage::licence);
            return new Source(names.link(node), entry.provisions(), names.text(node, DCTerms.rights.asNode()).orElse(""), licence, from);
        }).sorted(Comparator.comparing(source -> source.standard().text())).toList();
    }

    private static List<Library> libraries() {
        return Tables.read(LIBRARIES).stream().map(row -> new Library(row.get(0), row.get(4).matches("https?://.+") ? Link.to(row.get(4), row.get(2)) : Link.text(row.get(2)), row.get(1), row.get(3)))
                .sorted(Comparator.comparing((Library library) -> library.name().text().toLowerCase(Locale.ROOT)).thenComparing(Library::coordinates)).toList();
    }
}
