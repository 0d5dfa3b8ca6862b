package org.aimsgraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.check.Requirement;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.form.RecordKind;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Where the forms are that a page leads to, with what the page knows filled in already. */
final class FormLinks {
    private static final String VERDICT = "HumanVerdict";
    private static final String WAIVER = "Waiver";

    private final Knowledge knowledge;

    FormLinks(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The forms with which people answer a verdict: a judgement, and a waiver where it failed. None where the requirement does not apply. */
    List<Link> answers(Held held, Requirement requirement, Verdict verdict, Words words) {
        Link judge = Link.to(form(held, VERDICT, verdict(held, requirement, words)), words.t("form.judge"));
        Link waive = Link.to(form(held, WAIVER, waiver(held, requirement, words)), words.t("form.waive"));
        return verdict == Verdict.INAPPLICABLE ? List.of() : verdict == Verdict.FAILED ? List.of(judge, waive) : List.of(judge);
    }

    /** What is known of a judgement before anybody judged. */
    static Map<String, String> verdict(Held held, Requirement requirement, Words words) {
        return Map.of("earl:test", Namespaces.shorten(requirement.node().getURI()), "earl:mode", "manual", "aims:decidedOn", held.asOf().toString(), "rdfs:label", words.t("form.verdict-name", requirement.id()), "rdfs:label~", words.language());
    }

    private static Map<String, String> waiver(Held held, Requirement requirement, Words words) {
        return Map.of("aims:concernsProvision", Namespaces.shorten(requirement.node().getURI()), "aims:startsOn", held.asOf().toString(), "rdfs:label", words.t("form.waiver-name", requirement.id()), "rdfs:label~", words.language());
    }

    /** The forms for a record of a class: one, or one for each kind below it. */
    List<Link> add(Held held, Node type) {
        return knowledge.forms().below(type).stream().map(kind -> Link.to(form(held, kind.name(), Map.of()), kind.label())).toList();
    }

    /** The kind by which a record is filled in: of several that with the most to say. */
    Optional<RecordKind> kind(Held held, Node record) {
        return Graphs.objects(held.organisation().graph(), record, RDF.type.asNode()).stream().flatMap(type -> knowledge.forms().of(type).stream()).max(Comparator.comparingInt(kind -> kind.fields().size()));
    }

    /** The forms in which a record changes; none for what has no form or no name. */
    List<Link> changes(Held held, Node record, Words words) {
        List<Link> links = new ArrayList<>();
        kind(held, record).filter(kind -> record.isURI()).ifPresent(kind -> {
            links.add(Link.to(change(held, record.getURI(), ""), words.t("form.change")));
            if (knowledge.forms().isDocument(kind)) {
                links.add(Link.to(change(held, record.getURI(), "version"), words.t("form.version")));
            }
        });
        return links;
    }

    static String form(Held held, String kind, Map<String, String> known) {
        String query = new TreeMap<>(known).entrySet().stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
        return "/organisations/" + held.slug() + "/new/" + kind + (query.isEmpty() ? "" : "?" + query);
    }

    /** @param as {@code version} for the next version of a document; empty to change the record itself */
    static String change(Held held, String iri, String as) {
        return "/organisations/" + held.slug() + "/change?iri=" + encoded(iri) + (as.isEmpty() ? "" : "&as=" + as);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
