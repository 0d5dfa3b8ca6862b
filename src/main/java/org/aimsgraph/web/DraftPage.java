package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Effect;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.form.Draft;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A record that was filled in: what the checks say of it, which verdicts it turns, and its Turtle to take away. */
public final class DraftPage {
    private static final Set<String> STEPS = Set.of("do", "added");

    private final Organisations organisations;
    private final Drafts drafts;

    DraftPage(Organisations organisations, Drafts drafts) {
        this.organisations = organisations;
        this.drafts = drafts;
    }

    /**
     * What the page shows.
     *
     * @param action   where the form is
     * @param sent     what was sent, to go back to the form with it
     * @param added    the records added before, as Turtle
     * @param turtle   all that is handed out
     * @param records  how many records that is
     * @param turns    the verdicts that change
     * @param about    what the checks say of the records
     * @param elsewhere what they say of other records that they did not say before
     * @param gone     what they say no longer
     * @param judge    the form of a judgement on the requirement that a waiver is about
     */
    public record Model(RecordKind kind, String iri, String action, List<Sent> sent, String added, String turtle, int records, boolean replaces, List<Turn> turns, List<Task> about, List<Task> elsewhere, List<Task> gone, String more, Optional<Judge> judge) {}

    /** A value of the form. */
    public record Sent(String name, String value) {}

    /** The verdict on a requirement before and after. */
    public record Turn(Link requirement, String statement, String before, String after) {}

    /** A form for a judgement, with what is known of it. */
    public record Judge(String action, List<Sent> known) {}

    void show(Context context, Drafts.Begun begun, RecordKind kind, Draft draft, String action, Posted posted) {
        Held held = begun.held();
        Node record = draft.record().orElseThrow();
        Organisation then = drafts.then(begun, draft);
        Effect effect = drafts.effect(held, then);
        Graph all = drafts.all(begun, draft);
        Set<Node> subjects = all.stream().map(Triple::getSubject).collect(Collectors.toSet());
        Frame frame = organisations.frame(context, held, words -> Graphs.label(draft.graph(), record));
        Names names = new Names(drafts.together(new Drafts.Begun(held, all, then)), Optional.of(held), frame.words().locale());
        List<Finding> about = effect.about(subjects);
        List<Finding> elsewhere = effect.appeared().stream().filter(finding -> !subjects.contains(finding.focus())).toList();
        organisations.show(context, "web/draft.jte", frame, new Model(kind, record.getURI(), action, sent(posted), posted.text("added"), Drafts.turtle(held, all), drafts.count(all), !draft.replaced().isEmpty(),
                effect.turns().stream().map(turn -> new Turn(Link.to("/organisations/" + held.slug() + "/requirements/" + turn.requirement().id(), turn.requirement().id()), turn.requirement().statement(), turn.before().earl(), turn.after().earl())).toList(),
                tasks(effect.after(), about, held, names), tasks(effect.after(), elsewhere, held, names), tasks(effect.before(), effect.gone(), held, names), "/organisations/" + held.slug() + "/new", judge(held, kind, posted, effect, frame.words())));
    }

    void download(Context context, Drafts.Begun begun, Draft draft) {
        drafts.then(begun, draft);                                       // refuses what the organisation's records could not be read with
        String name = Namespaces.localName(draft.record().orElseThrow().getURI());
        context.contentType("text/turtle; charset=utf-8").header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]", "-") + ".ttl\"").result(Drafts.turtle(begun.held(), drafts.all(begun, draft)));
    }

    private static List<Sent> sent(Posted posted) {
        List<Sent> sent = new ArrayList<>();
        posted.values().forEach((name, values) -> values.stream().filter(value -> !STEPS.contains(name)).forEach(value -> sent.add(new Sent(name, value))));
        return sent;
    }

    private static List<Task> tasks(Report report, List<Finding> wanted, Held held, Names names) {
        Set<Finding> findings = new HashSet<>(wanted);
        List<RequirementResult> results = Stream.concat(report.requirements().stream(), report.certification().stream())
                .map(result -> new RequirementResult(result.requirement(), result.verdict(), result.checks(), result.findings().stream().filter(findings::contains).toList(), result.missing(), result.human())).toList();
        return Task.of(results, held.slug(), names);
    }

    /** A waiver alone turns nothing: it lets a judgement stand. */
    private static Optional<Judge> judge(Held held, RecordKind kind, Posted posted, Effect effect, Words words) {
        return kind.name().equals("Waiver") ? results(effect.after()).filter(result -> Namespaces.shorten(result.requirement().node().getURI()).equals(posted.text("aims:concernsProvision"))).findFirst()
                .map(result -> new Judge(FormLinks.form(held, "HumanVerdict", Map.of()), FormLinks.verdict(held, result.requirement(), words).entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new Sent(entry.getKey(), entry.getValue())).toList())) : Optional.empty();
    }

    private static Stream<RequirementResult> results(Report report) {
        return Stream.concat(report.requirements().stream(), report.certification().stream());
    }
}
