package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.browse.History;
import org.aimsgraph.check.CertificationCalendar;
import org.aimsgraph.check.CertificationEvent;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.apache.jena.vocabulary.DCTerms;

/** The first page of an organisation: how it stands to the standard, how ready it is, what to do and what is due. */
public final class DashboardPage {
    /** How many months the trend shows. */
    public static final int MONTHS = 12;
    private static final int MOST_TASKS = 8;
    private static final int MOST_EVENTS = 7;

    private final Organisations organisations;
    private final History history;
    private final PageQuery figures = new PageQuery("figures");

    DashboardPage(Organisations organisations, History history) {
        this.organisations = organisations;
        this.history = history;
    }

    /** What the page shows; the trend is absent while it is worked out. */
    public record Model(String home, String description, String asOf, String headline, Tally tally, List<Area> areas, List<Stage> stages, List<Task> tasks, int allTasks,
            Map<String, Integer> severities, List<Event> events, int late, Due due, Optional<TrendChart> trend, int months, List<Figure> figures) {}

    /** A stage of the certification audit. */
    public record Stage(int number, boolean ready, List<Link> blocking, int undecided) {}

    /** Something in the certification cycle, by its state such as {@code late}. */
    public record Event(String state, String day, String rule, String title, Link record, String limit) {}

    /** How many there are of a kind of record. */
    public record Figure(int count, String kind, String href) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Report report = organisations.report(held);
        Names names = organisations.names(context, held);
        Frame frame = organisations.frame(context, held, words -> held.organisation().label());
        Words words = frame.words();
        List<Task> tasks = Task.of(report.requirements(), held.slug(), names);
        CertificationCalendar calendar = CertificationCalendar.of(held.organisation(), held.asOf());
        String home = "/organisations/" + held.slug();
        int months = "24".equals(context.queryParam("months")) ? 2 * MONTHS : MONTHS;
        organisations.show(context, "web/dashboard.jte", frame, new Model(home, names.text(held.organisation().node(), DCTerms.description.asNode()).orElse(""), words.day(held.asOf()), headline(report, words),
                Tally.of(report.requirements()), Area.of(report.requirements(), names), stages(report.readiness(), home), tasks.subList(0, Math.min(MOST_TASKS, tasks.size())), tasks.size(),
                Map.of("violation", report.count(Severity.VIOLATION), "warning", report.count(Severity.WARNING), "info", report.count(Severity.INFO)),
                events(calendar, names, words), calendar.count(CertificationEvent.State.LATE), Due.of(held, names, words), history.trend(held, months).map(trend -> TrendChart.of(trend, home, words)), months, figures(held, home, words)));
    }

    private static String headline(Report report, Words words) {
        int failed = report.summary().get(Verdict.FAILED);
        int cantTell = report.summary().get(Verdict.CANT_TELL);
        int all = report.requirements().size();
        return failed > 0 ? words.t("dashboard.failed", failed, all, cantTell) : cantTell > 0 ? words.t("dashboard.cantTell", cantTell, all) : words.t("dashboard.fine", all);
    }

    private static List<Stage> stages(Readiness readiness, String home) {
        return List.of(stage(1, readiness.stage1(), home), stage(2, readiness.stage2(), home));
    }

    private static Stage stage(int number, Readiness.Stage stage, String home) {
        return new Stage(number, stage.ready(), stage.blocking().stream().map(id -> Link.to(home + "/requirements/" + id, id)).toList(), stage.undecided().size());
    }

    /** What is late, then what is due next, then what was done last. */
    private static List<Event> events(CertificationCalendar calendar, Names names, Words words) {
        List<CertificationEvent> late = calendar.events().stream().filter(event -> event.state() == CertificationEvent.State.LATE).toList();
        List<CertificationEvent> due = calendar.events().stream().filter(event -> event.state() == CertificationEvent.State.DUE).limit(MOST_EVENTS - 2L).toList();
        List<CertificationEvent> done = calendar.events().stream().filter(event -> event.state() == CertificationEvent.State.DONE || event.state() == CertificationEvent.State.DONE_LATE).toList();
        List<CertificationEvent> last = done.subList(Math.max(0, done.size() - 2), done.size());
        return Stream.of(late, due, last).flatMap(List::stream).map(event -> event(event, names, words)).toList();
    }

    private static Event event(CertificationEvent event, Names names, Words words) {
        String limit = event.limit().filter(day -> !day.equals(event.date())).map(words::day).orElse("");
        return new Event(event.state().words().replace(' ', '-'), words.day(event.date()), event.rule(), event.title(), names.link(event.record()), limit);
    }

    private List<Figure> figures(Held held, String home, Words words) {
        return figures.of(held.organisation().graph()).stream().filter(row -> row.number("count") > 0).map(row -> {
            String kind = Namespaces.localName(row.node("kind").orElseThrow().getURI());
            return new Figure(row.number("count"), words.t("figure." + kind), home + "/records?kind=" + kind);
        }).toList();
    }
}
