package org.aimsgraph.exchange.document;

import static org.aimsgraph.exchange.document.StatementRows.isTrue;
import static org.aimsgraph.exchange.document.StatementRows.node;
import static org.aimsgraph.exchange.document.StatementRows.text;
import static org.aimsgraph.problem.Problem.NO_STATEMENT;
import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.document.Statement.Head;
import org.aimsgraph.exchange.document.Statement.Scope;
import org.aimsgraph.exchange.document.Statement.Signature;
import org.aimsgraph.exchange.document.StatementLine.Kind;
import org.aimsgraph.exchange.document.StatementLine.Link;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads a Statement of Applicability out of an organisation's records. */
public final class StatementReader {
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Organisation organisation;
    private final LocalDate asOf;
    private final StatementRows rows;

    public StatementReader(KnowledgeBase knowledgeBase, Organisation organisation, LocalDate asOf) {
        knowledgeBase.knowledge().find().forEachRemaining(graph::add);
        organisation.graph().find().forEachRemaining(graph::add);
        this.organisation = organisation;
        this.asOf = asOf;
        this.rows = new StatementRows(graph, asOf);
    }

    /**
     * The statement of a version, or else the one in force on the day, or else the latest.
     *
     * @param version its IRI, its short name or its version number; {@code 2} is {@code 2.0} too
     * @throws AimsException {@code NO_STATEMENT} where the records hold none, {@code UNKNOWN_ID} where they hold others
     */
    public Statement read(Optional<String> version) {
        List<Head> versions = rows.of("statements").stream().map(this::head).toList();
        if (versions.isEmpty()) {
            throw new AimsException(NO_STATEMENT, "The records of %s hold no Statement of Applicability. Record one as aims:StatementOfApplicability with a line for each control, as in examples/northlight/soa.ttl.", organisation.label());
        }
        Head head = version.isEmpty() ? versions.get(0) : versions.stream().filter(each -> isCalled(each, version.get())).findFirst().orElseThrow(() -> new AimsException(UNKNOWN_ID,
                "There is no Statement of Applicability '%s'. Choose one of: %s.", version.get(), versions.stream().map(each -> each.version().orElseGet(() -> Namespaces.localName(each.node().toString()))).collect(Collectors.joining(", "))));
        List<Signature> signatures = rows.of("signatures", head.node()).stream().filter(row -> row.contains("person")).map(this::signature).toList();
        Optional<Scope> scope = rows.of("scope").stream().findFirst().map(row -> new Scope(text(row, "label").orElse("Scope"), text(row, "version"), text(row, "appliesTo"), text(row, "boundary")));
        return new Statement(organisation.label(), organisation.node().toString(), asOf, head, versions, scope, signatures, lines(head.node()));
    }

    private Head head(Binding row) {
        Node node = node(row, "statement").orElseThrow();
        return new Head(node, text(row, "label").orElseGet(() -> Graphs.label(graph, node)), text(row, "identifier"), text(row, "version"), text(row, "issued"), text(row, "status"), isTrue(row, "inForce"), text(row, "assessments"), text(row, "reason"));
    }

    private static boolean isCalled(Head head, String version) {
        String iri = head.node().toString();
        return iri.equals(version) || Namespaces.localName(iri).equals(version) || head.version().filter(number -> number.equals(version) || number.equals(version + ".0")).isPresent();
    }

    private Signature signature(Binding row) {
        Node person = node(row, "person").orElseThrow();
        return new Signature(text(row, "act").orElseThrow().equals("approved"), text(row, "name").orElseGet(() -> Graphs.label(graph, person)), text(row, "role"), text(row, "on"));
    }

    /** A line that says a thing twice over is told once, with both. */
    private List<StatementLine> lines(Node statement) {
        Map<Node, Map<String, List<Link>>> links = links(statement);
        Map<Node, List<Binding>> byLine = new LinkedHashMap<>();
        rows.of("lines", statement).forEach(row -> byLine.computeIfAbsent(node(row, "line").or(() -> node(row, "control")).orElseThrow(), unseen -> new ArrayList<>()).add(row));
        return byLine.entrySet().stream().map(entry -> line(entry.getValue(), links.getOrDefault(entry.getKey(), Map.of()))).toList();
    }

    private Map<Node, Map<String, List<Link>>> links(Node statement) {
        Map<Node, Map<String, List<Link>>> links = new LinkedHashMap<>();
        for (Binding row : rows.of("links", statement)) {
            if (row.contains("line") && row.contains("thing")) {
                Node thing = row.get("thing");
                links.computeIfAbsent(row.get("line"), unseen -> new LinkedHashMap<>()).computeIfAbsent(text(row, "kind").orElseThrow(), unseen -> new ArrayList<>())
                        .add(new Link(thing.toString(), text(row, "label").orElseGet(() -> Graphs.label(graph, thing)), text(row, "detail"), text(row, "on")));
            }
        }
        return links;
    }

    private static StatementLine line(List<Binding> told, Map<String, List<Link>> links) {
        Binding first = told.get(0);
        boolean annexA = isTrue(first, "annexA");
        boolean own = isTrue(first, "own");
        Node control = node(first, "control").orElseThrow();
        Optional<String> code = told.stream().map(row -> node(row, "decisionCode").map(each -> Namespaces.localName(each.toString()).replaceFirst("^applicability-", ""))).flatMap(Optional::stream).findFirst();
        String number = control.toString().startsWith(Namespaces.STANDARD) ? Namespaces.localName(control.toString()) : "";
        return new StatementLine(number, text(first, "title").orElseGet(control::toString), text(first, "description"), annexA ? Kind.ANNEX_A : own ? Kind.OWN : Kind.OTHER, node(first, "line").map(Node::toString),
                code, all(told, "decision"), all(told, "status"), all(told, "ground"), all(told, "reason"), links);
    }

    private static Optional<String> all(List<Binding> told, String variable) {
        return Optional.of(told.stream().map(row -> text(row, variable)).flatMap(Optional::stream).distinct().collect(Collectors.joining(" / "))).filter(text -> !text.isEmpty());
    }
}
