package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.HumanVerdict;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.exchange.bridge.RecordsExporter.Subject;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What documents on an assessment share: the controls looked at, an observation for each finding of the check and each judgement of a person, and a risk for each violation. */
final class Assessed {
    private final Report report;
    private final Graph knowledge;
    private final Map<Node, String> claims = new HashMap<>();
    private final Map<String, ObjectNode> observations = new LinkedHashMap<>();
    private final Map<String, ObjectNode> risks = new LinkedHashMap<>();

    Assessed(Subject subject) {
        this.report = subject.report().get();
        this.knowledge = subject.library().graph();
        report.requirements().forEach(result -> result.checks().forEach(run -> claims.put(run.check().shape(), run.check().label())));
    }

    Report report() {
        return report;
    }

    Node organisation() {
        return report.organisation().node();
    }

    /** The controls that the requirements of the report are stated in. */
    static ObjectNode reviewedControls(Set<String> controls) {
        ObjectNode reviewed = OscalDocument.object();
        ArrayNode selected = reviewed.putArray("control-selections").addObject().putArray("include-controls");
        controls.forEach(control -> selected.addObject().put("control-id", control));
        return reviewed;
    }

    Set<String> controls() {
        return report.requirements().stream().map(result -> OscalNames.token(provision(result))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Node provision(RequirementResult result) {
        return Graphs.object(knowledge, result.requirement().node(), Aims.STATED_IN).orElseThrow();
    }

    /** Notes what was found for a requirement, and points to it from the object that is written for the requirement. */
    void relate(RequirementResult result, OscalDocument document, ObjectNode owner) {
        ArrayNode seen = OscalDocument.array();
        ArrayNode open = OscalDocument.array();
        for (Finding finding : result.findings()) {
            seen.addObject().put("observation-uuid", observe(finding, document));
            if (finding.severity() == Severity.VIOLATION) {
                open.addObject().put("risk-uuid", risk(finding, result));
            }
        }
        result.human().ifPresent(human -> seen.addObject().put("observation-uuid", observe(human, document)));
        OscalDocument.list(owner, "related-observations", seen);
        OscalDocument.list(owner, "related-risks", open);
    }

    private String key(Finding finding) {
        return String.join("|", organisation().getURI(), finding.shape().getURI(), finding.focus().toString(), finding.path().orElse(""), finding.value().map(Node::toString).orElse(""), finding.message());
    }

    private String observe(Finding finding, OscalDocument document) {
        ObjectNode observation = OscalDocument.identified(key(finding)).put("title", Markup.of(claims.getOrDefault(finding.shape(), finding.message()))).put("description", Markup.of(finding.message()));
        ArrayNode props = observation.putArray("props");
        props.add(CarriedProperties.property("severity", finding.severity().word()));
        props.add(CarriedProperties.property("check", finding.shape().getURI()));
        finding.path().ifPresent(path -> props.add(CarriedProperties.property("path", path)));
        observation.putArray("methods").add("TEST");
        observation.putArray("types").add("finding");
        if (finding.focus().isURI()) {
            String record = document.resource(finding.focus().getURI(), finding.focusLabel());
            observation.putArray("subjects").addObject().put("subject-uuid", record).put("type", "resource").put("title", Markup.of(finding.focusLabel()));
            observation.putArray("relevant-evidence").addObject().put("href", "#" + record).put("description", Markup.of("The record " + finding.focusLabel() + "."));
        }
        observation.put("collected", OscalDocument.time(report.asOf()));
        return added(observations, observation);
    }

    private String observe(HumanVerdict human, OscalDocument document) {
        ObjectNode observation = OscalDocument.identified(human.node().toString()).put("title", Markup.of("Judgement of " + human.judge())).put("description", Markup.of(human.note().isBlank() ? "No note was left." : human.note()));
        ArrayNode props = observation.putArray("props");
        props.add(CarriedProperties.property("judged-as", human.outcome().earl()));
        props.add(CarriedProperties.property("judge", human.judge().strip()));
        props.add(CarriedProperties.property("waived", String.valueOf(human.waived())));
        observation.putArray("methods").add("EXAMINE");
        observation.putArray("types").add("finding");
        observation.put("collected", OscalDocument.time(human.on()));
        return added(observations, observation);
    }

    private String risk(Finding finding, RequirementResult result) {
        ObjectNode risk = OscalDocument.identified(key(finding) + "|risk").put("title", Markup.of("Does not hold: " + claims.getOrDefault(finding.shape(), finding.message()))).put("description", Markup.of(finding.focusLabel() + ": " + finding.message()))
                .put("statement", Markup.of(result.requirement().id() + ": " + result.requirement().statement())).put("status", "open");
        risk.putArray("related-observations").addObject().put("observation-uuid", OscalNames.uuid(key(finding)));
        return added(risks, risk);
    }

    private static String added(Map<String, ObjectNode> all, ObjectNode one) {
        all.putIfAbsent(one.get("uuid").asText(), one);
        return one.get("uuid").asText();
    }

    List<ObjectNode> observations() {
        return List.copyOf(observations.values());
    }

    List<ObjectNode> risks() {
        return List.copyOf(risks.values());
    }
}
