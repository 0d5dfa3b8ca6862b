package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.WantedWords;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The kinds of record that can be added, in their groups. */
public final class KindsPage {
    private final Organisations organisations;
    private final Knowledge knowledge;
    private final Drafts drafts;

    KindsPage(Organisations organisations, Knowledge knowledge, Drafts drafts) {
        this.organisations = organisations;
        this.knowledge = knowledge;
        this.drafts = drafts;
    }

    /**
     * What the page shows.
     *
     * @param added the records added so far, as Turtle; where there are such, each kind is chosen by a button that hands them on
     * @param count how many records those are
     */
    public record Model(String home, List<String> groups, String group, String words, List<Group> shown, int total, String added, int count) {}

    /** Kinds that are filled in together. */
    public record Group(String label, List<Kind> kinds) {}

    /**
     * A kind of record.
     *
     * @param asks the requirements that cannot be told for want of such a record
     */
    public record Kind(String name, String label, String definition, int onRecord, List<Link> asks) {}

    void show(Context context) {
        Held held = organisations.of(context);
        boolean sent = context.method().name().equals("POST");
        Posted posted = sent ? Posted.body(context) : Posted.query(context);
        Drafts.Begun begun = drafts.begun(held, sent ? posted.text("added") : "");
        String words = posted.text("q").strip();
        List<RecordKind> all = knowledge.forms().kinds();
        List<String> groups = all.stream().map(RecordKind::group).distinct().toList();
        String group = groups.contains(posted.text("group")) ? posted.text("group") : "";
        Map<Node, List<Link>> asks = asks(held);
        Map<String, List<Kind>> shown = new LinkedHashMap<>();
        all.stream().filter(kind -> group.isEmpty() || kind.group().equals(group)).filter(kind -> words.isEmpty() || WantedWords.of(words).in(kind.label(), kind.definition(), kind.example(), kind.group(), kind.name()))
                .forEach(kind -> shown.computeIfAbsent(kind.group(), key -> new ArrayList<>()).add(kind(kind, begun.organisation().graph(), asks)));
        organisations.show(context, "web/kinds.jte", organisations.frame(context, held, text -> text.t("form.kinds")), new Model("/organisations/" + held.slug(), groups, group, words,
                shown.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList(), shown.values().stream().mapToInt(List::size).sum(), posted.text("added"),
                drafts.count(begun.added())));
    }

    private static Kind kind(RecordKind kind, Graph records, Map<Node, List<Link>> asks) {
        return new Kind(kind.name(), kind.title(), kind.definition(), Graphs.subjects(records, RDF.type.asNode(), kind.type()).size(), asks.getOrDefault(kind.type(), List.of()));
    }

    /** For each kind the requirements that wait for a record of it. */
    private Map<Node, List<Link>> asks(Held held) {
        Map<Node, List<Link>> asks = new LinkedHashMap<>();
        for (RequirementResult result : organisations.report(held).requirements()) {
            for (RequirementResult.Missing missing : result.missing()) {
                knowledge.forms().below(missing.type()).forEach(kind -> asks.computeIfAbsent(kind.type(), key -> new ArrayList<>()).add(Link.to("/organisations/" + held.slug() + "/requirements/" + result.requirement().id(), result.requirement().id())));
            }
        }
        return asks;
    }
}
