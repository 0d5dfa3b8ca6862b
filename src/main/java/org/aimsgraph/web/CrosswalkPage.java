package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.browse.Crosswalks;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.crosswalk.CoverageReport;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.crosswalk.CrosswalkReport;
import org.aimsgraph.crosswalk.GroupCoverage;
import org.aimsgraph.crosswalk.Pair;
import org.aimsgraph.crosswalk.SetRelation;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;

/** How two standards relate: how far each covers the other, where they meet, and each pair with who says so and why. */
public final class CrosswalkPage {
    private static final int PAGE = 60;
    private static final List<String> RELATIONS = List.of("equal", "subset-of", "superset-of", "intersects-with", "related", "gap", "open", "disputed");

    private final Site site;
    private final Knowledge knowledge;
    private final Catalogue catalogue;

    CrosswalkPage(Site site, Knowledge knowledge, Catalogue catalogue) {
        this.site = site;
        this.knowledge = knowledge;
        this.catalogue = catalogue;
    }

    /** What the page shows. */
    public record Model(CrosswalkAsked asked, Framework from, Framework to, List<Framework> frameworks, CoverageBar there, CoverageBar back, List<Group> groups, HeatMap heat, List<Kind> kinds, int disagreements, List<PairLine> pairs, int total, int pages) {}

    /** How far an area of the one standard is covered by the other. */
    public record Group(Link area, CoverageBar bar) {}

    /** A relation to narrow the pairs to, and how many have it. */
    public record Kind(String key, int count) {}

    void show(Context context) {
        CrosswalkAsked asked = CrosswalkAsked.of(context);
        Crosswalks crosswalks = knowledge.crosswalks();
        Names names = site.names(context);
        List<Framework> frameworks = Framework.of(crosswalks.crosswalk(), names);
        Framework from = framework(asked.from(), frameworks);
        Framework to = framework(asked.to(), frameworks);
        int pivots = asked.inferred() ? 1 : 0;
        CrosswalkReport report = crosswalks.crosswalk(from.key(), to.key(), pivots);
        Areas rows = new Areas(catalogue, crosswalks.crosswalk().standards(), from.node());
        Areas columns = new Areas(catalogue, crosswalks.crosswalk().standards(), to.node());
        List<Pair> all = Stream.concat(report.stated().stream(), report.inferred().stream()).toList();
        Set<Pair> disputed = disputed(report);
        List<Pair> narrowed = narrowed(all, asked, rows, columns, crosswalks.crosswalk());
        List<Pair> shown = narrowed.stream().filter(pair -> asked.relation().isEmpty() || is(pair, asked.relation(), disputed)).toList();
        int pages = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.page(), pages);
        Frame frame = site.frame(context, words -> from.name() + " – " + to.name(), List.of(Link.to("/crosswalk", new Words(Preferences.of(context).language()).t("nav.crosswalk"))));
        PairLine.Maker maker = new PairLine.Maker(crosswalks.crosswalk(), catalogue, names, frame.words());
        CoverageReport coverage = crosswalks.coverage(from.key(), to.key(), pivots);
        site.show(context, "web/crosswalk.jte", frame, new Model(new CrosswalkAsked(from.key(), to.key(), asked.inferred(), asked.rows(), asked.columns(), asked.relation(), page), from, to, frameworks,
                CoverageBar.of(coverage.counts()), CoverageBar.of(crosswalks.coverage(to.key(), from.key(), pivots).counts()), groups(coverage, rows, names), HeatMap.of(all, rows, columns, crosswalks.crosswalk().standards(), names),
                RELATIONS.stream().map(key -> new Kind(key, (int) narrowed.stream().filter(pair -> is(pair, key, disputed)).count())).filter(kind -> kind.count() > 0).toList(), report.disagreements().size(),
                shown.subList((page - 1) * PAGE, Math.min(page * PAGE, shown.size())).stream().map(pair -> maker.line(pair, disputed.contains(pair))).toList(), shown.size(), pages));
    }

    private static Framework framework(String key, List<Framework> frameworks) {
        return frameworks.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(() -> new AimsException(UNKNOWN_ID, "No mapping set relates a standard '%s'. There is %s.", key,
                frameworks.stream().map(Framework::key).collect(Collectors.joining(", "))));
    }

    private static Set<Pair> disputed(CrosswalkReport report) {
        Set<Pair> disputed = Collections.newSetFromMap(new IdentityHashMap<>());
        report.disagreements().forEach(disagreement -> disputed.addAll(List.of(disagreement.one(), disagreement.other())));
        return disputed;
    }

    private static boolean is(Pair pair, String relation, Set<Pair> disputed) {
        return switch (relation) {
            case "gap" -> pair.isGap();
            case "disputed" -> disputed.contains(pair);
            case "related" -> !pair.isGap() && pair.origin().isStated() && pair.relation().definite().isEmpty();
            case "open" -> pair.isCandidate();
            default -> !pair.isGap() && pair.relation().definite().map(SetRelation::notation).filter(relation::equals).isPresent();
        };
    }

    private static List<Pair> narrowed(List<Pair> pairs, CrosswalkAsked asked, Areas rows, Areas columns, Crosswalk crosswalk) {
        List<Node> from = rows.all();
        List<Node> to = columns.all();
        return pairs.stream().filter(pair -> asked.rows().isEmpty() || Areas.of(pair.subject(), from, crosswalk.standards()).filter(area -> Namespaces.localName(area.getURI()).equals(asked.rows())).isPresent())
                .filter(pair -> asked.columns().isEmpty() || !pair.isGap() && Areas.of(pair.object(), to, crosswalk.standards()).filter(area -> Namespaces.localName(area.getURI()).equals(asked.columns())).isPresent()).toList();
    }

    private static List<Group> groups(CoverageReport coverage, Areas areas, Names names) {
        List<Node> wanted = new ArrayList<>(areas.all());
        Set<Node> told = new HashSet<>();
        return coverage.groups().stream().filter(group -> wanted.contains(group.provision()) && told.add(group.provision())).map((GroupCoverage group) -> new Group(areas.link(group.provision(), names), CoverageBar.of(group.counts()))).toList();
    }
}
