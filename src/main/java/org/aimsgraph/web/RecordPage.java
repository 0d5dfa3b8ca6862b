package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.difference.Times;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.store.Held;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** One record: what it says, what points to it, where it comes from, and what the checks say about it. */
public final class RecordPage {
    private static final int MOST = 6;
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Set<String> ORIGIN = Set.of("creator", "issued", "modified", "versionNumber", "documentStatus", "hasApproval", "approvedBy", "approvedOn", "performedBy", "performedOn");

    private final Organisations organisations;
    private final FormLinks links;
    private final Times times;

    /** @param times what each date property tells about time */
    RecordPage(Organisations organisations, FormLinks links, Times times) {
        this.organisations = organisations;
        this.links = links;
        this.times = times;
    }

    /** What the page shows. */
    public record Model(String iri, String explore, String description, List<Link> changes, List<Link> kinds, List<Group> facts, List<Group> origin, List<Group> in, List<Task> tasks, RecordHistory history) {}

    /** The values of one property: the first few, and the rest to unfold. */
    public record Group(String property, List<Link> first, List<Link> rest) {}

    void show(Context context) {
        Held held = organisations.of(context);
        Names names = organisations.names(context, held);
        Graph graph = held.organisation().graph();
        String iri = Optional.ofNullable(context.queryParam("iri")).orElse("");
        Node record = iri.startsWith("_:") ? NodeFactory.createBlankNode(iri.substring(2)) : NodeFactory.createURI(iri);
        if (iri.isEmpty() || !names.isRecord(record)) {
            throw new AimsException(UNKNOWN_ID, "The records of %s do not describe <%s>. The page of records lists what they describe.", held.organisation().label(), iri);
        }
        Map<Node, List<Node>> out = new TreeMap<>(Comparator.comparing((Node node) -> names.of(node)).thenComparing(Node::getURI));
        Map<Node, List<Node>> in = new TreeMap<>(Comparator.comparing((Node node) -> names.of(node)).thenComparing(Node::getURI));
        graph.find(record, Node.ANY, Node.ANY).forEachRemaining(triple -> out.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>()).add(triple.getObject()));
        graph.find(Node.ANY, Node.ANY, record).forEachRemaining(triple -> in.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>()).add(triple.getSubject()));
        List<Link> kinds = out.getOrDefault(RDF.type.asNode(), List.of()).stream().map(type -> Link.to("/organisations/" + held.slug() + "/records?kind=" + Namespaces.localName(type.toString()), names.of(type))).toList();
        out.keySet().removeAll(Set.of(RDF.type.asNode(), RDFS.label.asNode(), DCTerms.description.asNode()));
        organisations.show(context, "web/record.jte", organisations.frame(context, held, words -> record.isBlank() && names.of(record).startsWith("_:") ? words.t("record.unnamed") : names.of(record)),
                new Model(iri, "/explore?node=" + Neighbourhood.encoded(iri) + "&organisation=" + held.slug(), names.text(record, DCTerms.description.asNode()).orElse(""), links.changes(held, record, new Words(Preferences.of(context).language())), kinds, groups(out, names, false), groups(out, names, true), inGroups(in, names), Task.of(about(held, record), held.slug(), names), RecordHistory.of(record, graph, times, names, new Words(Preferences.of(context).language()))));
    }

    private static List<Group> groups(Map<Node, List<Node>> properties, Names names, boolean origin) {
        return properties.entrySet().stream().filter(entry -> isOrigin(entry.getKey()) == origin).map(entry -> group(names.of(entry.getKey()), entry.getValue(), names)).toList();
    }

    private static List<Group> inGroups(Map<Node, List<Node>> properties, Names names) {
        return properties.entrySet().stream().map(entry -> group(names.of(entry.getKey()), entry.getValue(), names)).toList();
    }

    private static Group group(String property, List<Node> values, Names names) {
        List<Link> links = values.stream().map(names::link).sorted(Comparator.comparing(Link::text)).toList();
        return new Group(property, links.subList(0, Math.min(MOST, links.size())), links.subList(Math.min(MOST, links.size()), links.size()));
    }

    private static boolean isOrigin(Node property) {
        return property.getURI().startsWith(PROV) || ORIGIN.contains(Namespaces.localName(property.getURI()));
    }

    /** The results of all requirements, each with the findings on this record only. */
    private List<RequirementResult> about(Held held, Node record) {
        return organisations.report(held).requirements().stream().map(result -> {
            List<Finding> here = result.findings().stream().filter(finding -> finding.focus().equals(record)).toList();
            return new RequirementResult(result.requirement(), result.verdict(), result.checks(), here, result.missing(), result.human());
        }).toList();
    }
}
