package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Arranges a difference as its page shows it: by name, each thing with where its page is. */
final class DifferenceReader {
    private static final int MOST_RECORDS = 5;

    private final String home;
    private final Names names;
    private final Words words;

    DifferenceReader(String slug, Names names, Words words) {
        this.home = "/organisations/" + slug;
        this.names = names;
        this.words = words;
    }

    DifferencePage.Model model(Difference difference) {
        Map<String, List<RecordChange>> byType = difference.records().stream().collect(Collectors.groupingBy(change -> names.of(change.type().node()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(RecordChange.Kind.values()).filter(kind -> difference.count(kind) > 0).forEach(kind -> counts.put(kind.word(), difference.count(kind)));
        Readiness before = difference.from().readiness();
        Readiness after = difference.to().readiness();
        return new DifferencePage.Model(difference.from().asOf().toString(), difference.to().asOf().toString(), words.day(difference.from().asOf()), words.day(difference.to().asOf()), difference.isEmpty(),
                Tally.of(difference.from().summary()), Tally.of(difference.to().summary()), List.of(stage(1, before.stage1(), after.stage1()), stage(2, before.stage2(), after.stage2())), summary(difference.verdicts()),
                difference.verdicts().stream().map(change -> verdict(change)).toList(), difference.certification().stream().map(change -> verdict(change)).toList(),
                statements(difference.statement()), difference.statement().lines().stream().map(line -> line(line)).toList(),
                byType.entrySet().stream().map(entry -> new DifferencePage.Group(entry.getKey(), entry.getValue().stream().map(change -> changed(change)).toList(), kinds(entry.getValue()))).toList(), counts,
                difference.findings().stream().map(change -> finding(change)).toList());
    }

    private DifferencePage.Stage stage(int number, Readiness.Stage before, Readiness.Stage after) {
        return new DifferencePage.Stage(number, before.ready(), before.blocking().size() + before.undecided().size(), after.ready(), after.blocking().size() + after.undecided().size());
    }

    /** How many went from which verdict to which. */
    private String summary(List<VerdictChange> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(words.t("verdict." + change.before().earl()) + " → " + words.t("verdict." + change.after().earl()), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }

    private DifferencePage.Verdict verdict(VerdictChange change) {
        String id = change.requirement().id();
        return new DifferencePage.Verdict(Link.to(home + "/requirements/" + id, id), change.requirement().statement(), change.before().earl(), change.after().earl(), change.causes().stream().map(cause -> reason(cause)).toList());
    }

    private DifferencePage.Reason reason(Cause cause) {
        List<Link> records = links(cause.records());
        return new DifferencePage.Reason(cause.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), cause.text(), first(records), rest(records));
    }

    private String statements(StatementChange change) {
        String before = change.before().map(Thing::label).orElse(words.t("difference.no-statement"));
        String after = change.after().map(Thing::label).orElse(words.t("difference.no-statement"));
        return before.equals(after) ? after : before + " → " + after;
    }

    private DifferencePage.Line line(LineChange line) {
        String label = names.of(line.control().node());
        String title = label.startsWith(line.number()) ? label.substring(line.number().length()).strip() : label;
        return new DifferencePage.Line(new Link(line.number(), names.href(line.control().node()), ""), title, line.before().isEmpty() ? "new" : line.after().isEmpty() ? "dropped" : "", values(line.values()));
    }

    private DifferencePage.Changed changed(RecordChange change) {
        List<DifferencePage.End> ended = new ArrayList<>();
        for (Ended end : change.ended()) {
            ended.add(new DifferencePage.End(names.of(end.property().node()), words.day(end.last()), end.after()));
        }
        return new DifferencePage.Changed(change.kind().word(), change.before().map(thing -> link(thing)).orElse(Link.text("")), link(change.shown()), values(change.values()), ended);
    }

    private List<DifferencePage.Values> values(List<ValueChange> changes) {
        return changes.stream().map(change -> new DifferencePage.Values(change.path().stream().map(step -> names.of(step.node())).collect(Collectors.joining(" / ")), links(change.gone()), links(change.come()))).toList();
    }

    /** {@code 3 added, 1 changed}. */
    private String kinds(List<RecordChange> changes) {
        return Arrays.stream(RecordChange.Kind.values()).map(kind -> Map.entry(kind, changes.stream().filter(change -> change.kind() == kind).count())).filter(entry -> entry.getValue() > 0)
                .map(entry -> words.t("difference.count." + entry.getKey().word(), entry.getValue())).collect(Collectors.joining(", "));
    }

    private DifferencePage.Finding finding(FindingChange change) {
        List<Link> records = links(change.records());
        return new DifferencePage.Finding(change.come(), change.severity().word(), change.message(), change.requirements().stream().map(id -> Link.to(home + "/requirements/" + id, id)).toList(), first(records), rest(records));
    }

    private List<Link> links(List<Thing> things) {
        return things.stream().map(thing -> link(thing)).toList();
    }

    /** A part without a name is called by what it says; all else as on other pages. */
    private Link link(Thing thing) {
        return thing.node().isURI() ? names.link(thing.node()) : Link.text(thing.label());
    }

    private static List<Link> first(List<Link> links) {
        return links.subList(0, Math.min(MOST_RECORDS, links.size()));
    }

    private static List<Link> rest(List<Link> links) {
        return links.subList(Math.min(MOST_RECORDS, links.size()), links.size());
    }
}
