package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** A Statement of Applicability: each control with its decision, reason and chain to evidence, beside an earlier one if wanted. */
public final class ApplicabilityPage {
    private final Site site;
    private final Organisations organisations;
    private final PageQuery statements = new PageQuery("statements");
    private final PageQuery lines = new PageQuery("lines");
    private final PageQuery chain = new PageQuery("chain");

    ApplicabilityPage(Site site, Organisations organisations) {
        this.site = site;
        this.organisations = organisations;
    }

    /** What the page shows. {@code missing} are the controls of Annex A without a line. */
    public record Model(List<Version> versions, Optional<Version> shown, Optional<Version> against, List<Line> lines, List<Link> missing, List<Link> dropped, int all, int included, int excluded, String decision, String words, boolean onlyChanged) {}

    /** A statement that can be shown or compared with. */
    public record Version(String iri, Link link, String version, boolean inForce, String approval) {}

    /**
     * A line of the statement.
     *
     * @param own     whether the control is the organisation's own
     * @param before  what the other statement says; empty where it says the same or none is compared
     * @param steps   from grounds to evidence, by kind
     */
    public record Line(String anchor, Link control, String title, boolean own, String code, String decision, String status, String ground, String reason, Link record, Tally tally, List<Step> steps, String before) {}

    /** What leads towards evidence, by kind such as {@code risk}; of many the first, which are the latest; {@code more} are left out. */
    public record Step(String kind, List<Link> things, int more) {
        private static final int MOST = 3;

        static Step of(String kind, List<Link> things) {
            int most = Math.min(kind.equals("look") ? 1 : MOST, things.size());
            return new Step(kind, things.subList(0, most), things.size() - most);
        }
    }

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Frame frame = organisations.frame(context, held, words -> words.t("tab.applicability"));
        Graph graph = site.workspace().with(held);
        List<PageQuery.Row> found = statements.of(graph);
        List<Version> versions = found.stream().map(row -> version(row, names, frame.words())).distinct().toList();
        Optional<Version> shown = versions.stream().filter(each -> each.iri().equals(context.queryParam("statement"))).findFirst().or(() -> versions.stream().findFirst());
        Optional<Version> against = versions.stream().filter(each -> each.iri().equals(context.queryParam("against")) && !shown.equals(Optional.of(each))).findFirst();
        String decision = Optional.ofNullable(context.queryParam("decision")).orElse("");
        String words = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        boolean onlyChanged = against.isPresent() && "1".equals(context.queryParam("changed"));
        List<Line> all = shown.map(version -> lines(node(version, found), against.map(each -> node(each, found)), graph, held, names, frame.words())).orElse(List.of());
        List<Line> fitting = all.stream().filter(line -> decision.isEmpty() || line.code().equals(decision)).filter(line -> text(line).contains(words.toLowerCase(Locale.ROOT))).filter(line -> !onlyChanged || !line.before().isEmpty()).toList();
        List<Link> missing = shown.isPresent() ? missing(all, graph, names) : List.of();
        List<Link> dropped = against.map(version -> dropped(node(version, found), all, graph, names)).orElse(List.of());
        organisations.show(context, "web/applicability.jte", frame, new Model(versions, shown, against, fitting, missing, dropped, all.size(), count(all, "included"), count(all, "excluded"), decision, words, onlyChanged));
    }

    private static Version version(PageQuery.Row row, Names names, Words words) {
        Node statement = row.node("statement").orElseThrow();
        String approver = row.link("approver", names).text();
        return new Version(statement.toString(), names.link(statement), row.text("version"), row.text("inForce").equals("true"), approver.isEmpty() ? "" : words.t("statement.approved", approver, row.text("approved")));
    }

    private static Node node(Version version, List<PageQuery.Row> found) {
        return found.stream().map(row -> row.node("statement").orElseThrow()).filter(node -> node.toString().equals(version.iri())).findFirst().orElseThrow();
    }

    private List<Line> lines(Node statement, Optional<Node> other, Graph graph, Held held, Names names, Words words) {
        Map<String, String> before = new HashMap<>();
        other.ifPresent(node -> lines.of(graph, Map.of("statement", node)).forEach(row -> before.put(row.node("control").orElseThrow().toString(), said(row))));
        Map<Node, Map<String, List<Link>>> chains = new HashMap<>();
        chain.of(graph, Map.of("statement", statement)).forEach(row -> chains.computeIfAbsent(row.node("line").orElseThrow(), key -> new LinkedHashMap<>())
                .computeIfAbsent(row.text("step"), key -> new ArrayList<>()).add(row.link("thing", names)));
        Report report = organisations.report(held);
        List<Line> result = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (PageQuery.Row row : lines.of(graph, Map.of("statement", statement))) {
            if (seen.add(row.node("line").orElseThrow())) {
                result.add(line(row, chains, report, names, other.isEmpty() ? "" : changed(row, before, words)));
            }
        }
        return result;
    }

    private static String said(PageQuery.Row row) {
        return String.join(" · ", List.of(row.text("decision"), row.text("status"), row.text("reason")).stream().filter(text -> !text.isEmpty()).toList());
    }

    private static String changed(PageQuery.Row row, Map<String, String> before, Words words) {
        String was = before.get(row.node("control").orElseThrow().toString());
        return was == null ? words.t("statement.added") : was.equals(said(row)) ? "" : words.t("statement.was", was);
    }

    private static Line line(PageQuery.Row row, Map<Node, Map<String, List<Link>>> chains, Report report, Names names, String before) {
        Node control = row.node("control").orElseThrow();
        boolean own = !control.toString().startsWith(Namespaces.STANDARD);
        String number = Namespaces.localName(control.toString());
        Tally tally = Tally.of(report.requirements().stream().filter(result -> !own && result.requirement().provision().equals(number)).toList());
        Map<String, List<Link>> steps = chains.getOrDefault(row.node("line").orElseThrow(), Map.of());
        return new Line(Namespaces.localName(row.node("line").orElseThrow().toString()), new Link(own ? names.of(control) : number, names.href(control), ""), own ? "" : row.text("title"), own,
                row.node("decisionCode").map(code -> Namespaces.localName(code.toString()).replaceFirst("^applicability-", "")).orElse(""), row.text("decision"), row.text("status"), row.text("ground"), row.text("reason"),
                row.link("line", names), tally, List.of("risk", "duty", "objective", "document", "operation", "look").stream().filter(steps::containsKey).map(kind -> Step.of(kind, steps.get(kind))).toList(), before);
    }

    /** Controls of Annex A that no line decides on. */
    private static List<Link> missing(List<Line> lines, Graph graph, Names names) {
        Set<String> decided = new HashSet<>();
        lines.forEach(line -> decided.add(line.control().href().orElse("")));
        return graph.stream(Node.ANY, RDF.type.asNode(), Aims.CONTROL).map(triple -> triple.getSubject()).filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.ISO42001)).map(names::link)
                .filter(link -> !decided.contains(link.href().orElse(""))).sorted(Comparator.comparing(Link::text)).toList();
    }

    /** Controls that only the other statement decides on. */
    private List<Link> dropped(Node other, List<Line> all, Graph graph, Names names) {
        Set<String> here = new HashSet<>();
        all.forEach(line -> here.add(line.control().href().orElse("")));
        return lines.of(graph, Map.of("statement", other)).stream().map(row -> row.link("control", names)).filter(link -> !here.contains(link.href().orElse(""))).distinct().toList();
    }

    private static String text(Line line) {
        return (line.control().text() + " " + line.title() + " " + line.reason() + " " + line.status()).toLowerCase(Locale.ROOT);
    }

    private static int count(List<Line> lines, String code) {
        return (int) lines.stream().filter(line -> line.code().equals(code)).count();
    }
}
