package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Graph;

/** The AI systems, the risks as a matrix and a list, and the impact assessments. */
public final class SystemsPage {
    private final Workspace workspace;
    private final Organisations organisations;
    private final PageQuery systems = new PageQuery("systems");
    private final PageQuery risks = new PageQuery("risks");
    private final PageQuery impacts = new PageQuery("impact-assessments");
    private final PageQuery ranks = new PageQuery("ranks");

    SystemsPage(Workspace workspace, Organisations organisations) {
        this.workspace = workspace;
        this.organisations = organisations;
    }

    /** What the page shows; the steps of each scale are named from the lowest. */
    public record Model(List<System> systems, List<Risk> risks, List<String> likelihoods, List<String> severities, List<Impact> impacts) {
        /** The risks where a likelihood meets a severity, both by their rank. */
        public List<Risk> at(int likelihood, int severity) {
            return risks.stream().filter(risk -> risk.likelihood() == likelihood && risk.severity() == severity).toList();
        }

        public long unrated() {
            return risks.stream().filter(risk -> risk.likelihood() == 0 || risk.severity() == 0).count();
        }
    }

    /** An AI system of the inventory. */
    public record System(Link link, String purpose, String roles, String stage, String domain, Link owner, Link supplier, int risks, int assessments) {}

    /** A risk by its place in the list, with its ranks; 0 where one is not given. */
    public record Risk(int place, Link link, Link system, Link owner, int likelihood, int severity, String level, int levelRank, String options, String residual) {}

    /** An impact assessment. */
    public record Impact(Link link, Link system, String on, int impacts, String worst) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Graph graph = workspace.with(held);
        List<PageQuery.Row> rows = risks.of(graph);
        organisations.show(context, "web/systems.jte", organisations.frame(context, held, words -> words.t("tab.systems")), new Model(
                systems.of(graph).stream().filter(row -> row.node("system").isPresent()).map(row -> new System(row.link("system", names), row.text("purpose"), row.text("roles"), row.text("stage"), row.text("domain"), row.link("owner", names), row.link("supplier", names), row.number("risks"), row.number("assessments"))).toList(),
                IntStream.range(0, rows.size()).filter(place -> rows.get(place).node("risk").isPresent()).mapToObj(place -> risk(place + 1, rows.get(place), names)).toList(), scale("likelihood", graph, names), scale("severity", graph, names),
                impacts.of(graph).stream().filter(row -> row.node("assessment").isPresent()).map(row -> new Impact(row.link("assessment", names), row.link("system", names), row.text("on"), row.number("impacts"), row.text("worst"))).toList()));
    }

    private static Risk risk(int place, PageQuery.Row row, Names names) {
        return new Risk(place, row.link("risk", names), row.link("system", names), row.link("owner", names), row.number("likelihood"), row.number("severity"), row.text("level"), row.number("levelRank"), row.text("options"), row.text("residual"));
    }

    private List<String> scale(String name, Graph graph, Names names) {
        return ranks.of(graph).stream().filter(row -> row.node("scale").orElseThrow().getURI().endsWith("/" + name)).map(row -> row.link("step", names).text()).toList();
    }
}
