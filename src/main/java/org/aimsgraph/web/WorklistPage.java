package org.aimsgraph.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.Sampling;
import org.aimsgraph.check.WorkItem;
import org.aimsgraph.check.Worklist;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What people have still to judge, with the records to look at. */
public final class WorklistPage {
    private static final int USUAL = 5;
    private static final int MOST = 50;
    private static final int LONGEST_SEED = 100;

    private final Workspace workspace;
    private final Organisations organisations;
    private final FormLinks links;

    WorklistPage(Workspace workspace, Organisations organisations, FormLinks links) {
        this.workspace = workspace;
        this.organisations = organisations;
        this.links = links;
    }

    /** What the page shows. */
    public record Model(int size, String seed, int items, List<Group> groups) {}

    /** The open judgements on one clause or control area. */
    public record Group(String id, String title, List<Item> items) {}

    /** A judgement that is open. */
    public record Item(Link requirement, String statement, String verdict, String question, List<Evidence> evidence, List<Link> answers) {}

    /** The records of a kind, or those that were drawn. */
    public record Evidence(String label, int population, List<Link> records) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Report report = organisations.report(held);
        int size = Optional.ofNullable(context.queryParam("size")).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf).map(asked -> Math.max(1, Math.min(MOST, asked))).orElse(USUAL);
        String asked = Optional.ofNullable(context.queryParam("seed")).map(String::strip).filter(text -> !text.isEmpty()).orElse(held.asOf().toString());
        String seed = asked.substring(0, Math.min(LONGEST_SEED, asked.length()));
        List<WorkItem> items = new Worklist(workspace.knowledgeBase(), report, new Sampling(size, seed)).of(report);
        Words words = new Words(Preferences.of(context).language());
        Map<String, List<Item>> groups = items.stream().collect(Collectors.groupingBy(item -> item.result().requirement().group(), LinkedHashMap::new, Collectors.mapping(item -> item(item, held, names, words), Collectors.toList())));
        organisations.show(context, "web/worklist.jte", organisations.frame(context, held, text -> text.t("tab.worklist")), new Model(size, seed, items.size(),
                groups.entrySet().stream().map(group -> new Group(group.getKey(), names.text(NodeFactory.createURI(Namespaces.ISO42001 + group.getKey()), DCTerms.title.asNode()).orElse(""), group.getValue())).toList()));
    }

    private Item item(WorkItem item, Held held, Names names, Words words) {
        String id = item.result().requirement().id();
        return new Item(Link.to("/organisations/" + held.slug() + "/requirements/" + id, id), item.result().requirement().statement(), item.result().verdict().earl(), item.question(),
                item.evidence().stream().map(each -> new Evidence(each.label(), each.population(), each.records().stream().map(names::link).toList())).toList(), links.answers(held, item.result().requirement(), item.result().verdict(), words));
    }
}
