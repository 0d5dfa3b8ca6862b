package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The audits that assessment results tell of: an audit for each result, a nonconformity for each finding that is not satisfied. They are no
 * human verdicts, because those decide what a check says, and a file does not tell whether a person or a tool judged.
 */
final class ResultsAudits {
    private static final List<String> ENDINGS = List.of("", "_smt", "_obj", "-stmt", "-obj");

    private final OscalSource source;
    private final Surroundings surroundings;
    private final Losses losses;
    private final Controls controls;
    private final Graph graph = GraphMemFactory.createGraphMem2();

    ResultsAudits(OscalSource source, Surroundings surroundings, Losses losses) {
        this.source = source;
        this.surroundings = surroundings;
        this.losses = losses;
        this.controls = new Controls(surroundings.library().graph());
    }

    Graph graph() {
        losses.note("plan", source.title());
        if (source.metadata().has("parties") || source.metadata().has("roles") || source.metadata().has("revisions") || source.metadata().has("remarks")) {
            losses.note("metadata", source.title());
        }
        for (int each = 0; each < source.body().get("results").size(); each++) {
            readResult(source.body().get("results").get(each), "/results/" + each);
        }
        return graph;
    }

    private void readResult(JsonNode result, String pointer) {
        Node audit = record("audit", result.get("uuid").asText());
        say(audit, RDF.type.asNode(), term("InternalAudit"));
        say(audit, RDFS.label.asNode(), english(Markup.plain(result.get("title").asText())));
        say(audit, DCTerms.description.asNode(), english(Markup.plain(result.get("description").asText())));
        say(audit, DCTerms.source.asNode(), NodeFactory.createURI("urn:uuid:" + result.get("uuid").asText()));
        say(audit, term("performedOn"), day(result, "start", pointer));
        if (result.has("end")) {
            say(audit, term("completedOn"), day(result, "end", pointer));
        }
        Map<String, String> observations = new HashMap<>();
        result.path("observations").forEach(each -> observations.put(each.get("uuid").asText(), Markup.plain(each.get("description").asText())));
        Set<String> used = new HashSet<>();
        result.path("findings").forEach(finding -> readFinding(finding, audit, observations, used));
        observations.keySet().stream().filter(uuid -> !used.contains(uuid)).sorted().forEach(uuid -> losses.note("observations", uuid));
        result.path("risks").forEach(risk -> losses.note("risks", Markup.plain(risk.path("title").asText())));
    }

    private void readFinding(JsonNode finding, Node audit, Map<String, String> observations, Set<String> used) {
        finding.path("related-observations").forEach(each -> used.add(each.path("observation-uuid").asText()));
        String title = Markup.plain(finding.get("title").asText());
        String target = finding.at("/target/target-id").asText();
        Optional<Node> provision = ENDINGS.stream().filter(target::endsWith).map(ending -> target.substring(0, target.length() - ending.length())).flatMap(id -> controls.find(id, Optional.empty()).stream()).findFirst();
        provision.ifPresent(known -> say(audit, term("concernsProvision"), known));
        boolean told = CarriedProperties.value(finding.path("props"), "verdict").filter(verdict -> !verdict.equals("failed") && !verdict.equals("passed")).isPresent();
        if (finding.at("/target/status/state").asText().equals("satisfied") || told) {
            losses.note(told ? "undetermined" : "satisfied", title);
            return;
        }
        Node record = record("finding", finding.get("uuid").asText());
        say(audit, term("hasAuditFinding"), record);
        say(record, RDF.type.asNode(), term("AuditFinding"));
        say(record, RDFS.label.asNode(), english(title));
        say(record, term("auditFindingKind"), NodeFactory.createURI(Namespaces.CODE + "audit-finding-kind-nonconformity"));
        say(record, DCTerms.source.asNode(), NodeFactory.createURI("urn:uuid:" + finding.get("uuid").asText()));
        StringBuilder description = new StringBuilder(Markup.plain(finding.get("description").asText()));
        StreamSupport.stream(finding.path("related-observations").spliterator(), false).map(each -> observations.get(each.path("observation-uuid").asText())).filter(text -> text != null).distinct().forEach(text -> description.append("\nObserved: ").append(text));
        say(record, DCTerms.description.asNode(), english(description.toString()));
        if (provision.isPresent()) {
            say(record, term("concernsProvision"), provision.get());
        } else {
            losses.note("targets", target);
            say(record, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(target));
        }
    }

    private Node day(JsonNode result, String field, String pointer) {
        try {
            String text = result.get(field).asText();
            LocalDate day = text.length() == 10 ? LocalDate.parse(text) : OffsetDateTime.parse(text).toLocalDate();
            return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException noDay) {
            throw source.refusal(pointer + "/" + field, "'" + result.get(field).asText() + "' is no point in time. Write it as 2026-11-25T09:00:00Z.");
        }
    }

    private Node record(String kind, String uuid) {
        return NodeFactory.createURI(surroundings.namespace() + kind + "-" + uuid);
    }

    private void say(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.AIMS + name);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
