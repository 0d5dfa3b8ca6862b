package org.aimsgraph.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.browse.History;
import org.aimsgraph.check.Readiness;
import org.aimsgraph.difference.Cause;
import org.aimsgraph.difference.Difference;
import org.aimsgraph.difference.Ended;
import org.aimsgraph.difference.FindingChange;
import org.aimsgraph.difference.LineChange;
import org.aimsgraph.difference.RecordChange;
import org.aimsgraph.difference.StatementChange;
import org.aimsgraph.difference.Thing;
import org.aimsgraph.difference.ValueChange;
import org.aimsgraph.difference.VerdictChange;
import org.aimsgraph.store.Held;

/** What changed in an organisation between two days: verdicts with what caused them, the Statement of Applicability, records, findings. */
public final class DifferencePage {
    private static final int MOST_RECORDS = 5;
    private static final int LONGEST_YEARS = 10;

    private final Organisations organisations;
    private final History history;

    DifferencePage(Organisations organisations, History history) {
        this.organisations = organisations;
        this.history = history;
    }

    /** What the page shows. */
    public record Model(String home, String from, String to, String last, String fromDay, String toDay, boolean same, Tally before, Tally after, List<Stage> stages, String summary, List<Verdict> verdicts, List<Verdict> certification,
            String statements, List<Line> lines, List<Group> groups, Map<String, Integer> counts, List<Finding> findings) {}

    /** A stage of the certification audit on both days. */
    public record Stage(int number, boolean wasReady, int blocked, boolean isReady, int blocks) {}

    /** A requirement with another verdict. */
    public record Verdict(Link requirement, String statement, String before, String after, List<Reason> causes) {}

    /** What caused it, by its kind such as {@code fault-new}. */
    public record Reason(String kind, String text, List<Link> first, List<Link> rest) {}

    /** A control on which the statements say otherwise; {@code kind} is {@code new}, {@code dropped} or empty. */
    public record Line(Link control, String title, String kind, List<Values> values) {}

    /** The records of a class that differ. */
    public record Group(String type, List<Changed> records, String words) {}

    /** A record that differs. */
    public record Changed(String kind, Link before, Link after, List<Values> values, List<End> ended) {}

    /** What a property said before and says afterwards. */
    public record Values(String property, List<Link> gone, List<Link> come) {}

    /** What ran out between the days. */
    public record End(String property, String day, boolean over) {}

    /** Findings that are new or gone. */
    public record Finding(boolean come, String severity, String message, List<Link> requirements, List<Link> first, List<Link> rest) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Frame frame = organisations.frame(context, held, words -> words.t("difference.title"));
        LocalDate to = day(context, "to", held).orElse(held.asOf());
        LocalDate from = day(context, "from", held).orElse(YearMonth.from(to).minusMonths(1).atEndOfMonth());
        organisations.show(context, "web/difference.jte", frame, model(held, history.difference(held, from, to), organisations.names(context, held), frame.words()));
    }

    /** The day that is asked for; nonsense and days that no record can know of count as not given. */
    private static Optional<LocalDate> day(Context context, String name, Held held) {
        try {
            return Optional.ofNullable(context.queryParam(name)).map(LocalDate::parse).filter(day -> day.isAfter(held.asOf().minusYears(LONGEST_YEARS)) && day.isBefore(held.asOf().plusYears(LONGEST_YEARS)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Model model(Held held, Difference difference, Names names, Words words) {
        String home = "/organisations/" + held.slug();
        Map<String, List<RecordChange>> byType = difference.records().stream().collect(Collectors.groupingBy(change -> names.of(change.type().node()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(RecordChange.Kind.values()).filter(kind -> difference.count(kind) > 0).forEach(kind -> counts.put(kind.word(), difference.count(kind)));
        Readiness before = difference.from().readiness();
        Readiness after = difference.to().readiness();
        return new Model(home, difference.from().asOf().toString(), difference.to().asOf().toString(), held.asOf().toString(), words.day(difference.from().asOf()), words.day(difference.to().asOf()), difference.isEmpty(),
                Tally.of(difference.from().summary()), Tally.of(difference.to().summary()), List.of(stage(1, before.stage1(), after.stage1()), stage(2, before.stage2(), after.stage2())), summary(difference.verdicts(), words),
                difference.verdicts().stream().map(change -> verdict(change, home, names)).toList(), difference.certification().stream().map(change -> verdict(change, home, names)).toList(),
                statements(difference.statement(), words), difference.statement().lines().stream().map(line -> line(line, names)).toList(),
                byType.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue().stream().map(change -> changed(change, names, words)).toList(), kinds(entry.getValue(), words))).toList(), counts,
                difference.findings().stream().map(change -> finding(change, home, names)).toList());
    }

    private static Stage stage(int number, Readiness.Stage before, Readiness.Stage after) {
        return new Stage(number, before.ready(), before.blocking().size() + before.undecided().size(), after.ready(), after.blocking().size() + after.undecided().size());
    }

    /** How many went from which verdict to which. */
    private static String summary(List<VerdictChange> changes, Words words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(words.t("verdict." + change.before().earl()) + " → " + words.t("verdict." + change.after().earl()), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).sorted().collect(Collectors.joining(", "));
    }

    private static Verdict verdict(VerdictChange change, String home, Names names) {
        String id = change.requirement().id();
        return new Verdict(Link.to(home + "/requirements/" + id, id), change.requirement().statement(), change.before().earl(), change.after().earl(), change.causes().stream().map(cause -> reason(cause, names)).toList());
    }

    private static Reason reason(Cause cause, Names names) {
        List<Link> records = links(cause.records(), names);
        return new Reason(cause.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), cause.text(), first(records), rest(records));
    }

    private static String statements(StatementChange change, Words words) {
        String before = change.before().map(Thing::label).orElse(words.t("difference.no-statement"));
        String after = change.after().map(Thing::label).orElse(words.t("difference.no-statement"));
        return before.equals(after) ? after : before + " → " + after;
    }

    private static Line line(LineChange line, Names names) {
        String label = names.of(line.control().node());
        String title = label.startsWith(line.number()) ? label.substring(line.number().length()).strip() : label;
        return new Line(new Link(line.number(), names.href(line.control().node()), ""), title, line.before().isEmpty() ? "new" : line.after().isEmpty() ? "dropped" : "", values(line.values(), names));
    }

    private static Changed changed(RecordChange change, Names names, Words words) {
        List<End> ended = new ArrayList<>();
        for (Ended end : change.ended()) {
            ended.add(new End(names.of(end.property().node()), words.day(end.last()), end.after()));
        }
        return new Changed(change.kind().word(), change.before().map(thing -> link(thing, names)).orElse(Link.text("")), link(change.shown(), names), values(change.values(), names), ended);
    }

    private static List<Values> values(List<ValueChange> changes, Names names) {
        return changes.stream().map(change -> new Values(change.path().stream().map(step -> names.of(step.node())).collect(Collectors.joining(" / ")), links(change.gone(), names), links(change.come(), names))).toList();
    }

    /** {@code 3 added, 1 changed}. */
    private static String kinds(List<RecordChange> changes, Words words) {
        return Arrays.stream(RecordChange.Kind.values()).map(kind -> Map.entry(kind, changes.stream().filter(change -> change.kind() == kind).count())).filter(entry -> entry.getValue() > 0)
                .map(entry -> words.t("difference.count." + entry.getKey().word(), entry.getValue())).collect(Collectors.joining(", "));
    }

    private static Finding finding(FindingChange change, String home, Names names) {
        List<Link> records = links(change.records(), names);
        return new Finding(change.come(), change.severity().word(), change.message(), change.requirements().stream().map(id -> Link.to(home + "/requirements/" + id, id)).toList(), first(records), rest(records));
    }

    private static List<Link> links(List<Thing> things, Names names) {
        return things.stream().map(thing -> link(thing, names)).toList();
    }

    /** A part without a name is called by what it says; all else as on other pages. */
    private static Link link(Thing thing, Names names) {
        return thing.node().isURI() ? names.link(thing.node()) : Link.text(thing.label());
    }

    private static List<Link> first(List<Link> links) {
        return links.subList(0, Math.min(MOST_RECORDS, links.size()));
    }

    private static List<Link> rest(List<Link> links) {
        return links.subList(Math.min(MOST_RECORDS, links.size()), links.size());
    }
}
