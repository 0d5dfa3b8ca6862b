package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Graphs;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One nonconformity or action that is open.
 *
 * @param node   the record
 * @param about  what it concerns: provisions, a nonconformity or risks
 * @param reason what that is called
 */
record OpenWork(Node node, String kind, String title, String description, Optional<LocalDate> due, List<Node> about, String reason, List<String> owners) {
    static OpenWork of(Node node, List<Binding> rows, Graph knowledge, Graph records) {
        String title = Graphs.label(records, node);
        List<Node> about = rows.stream().map(row -> OscalQuery.node(row, "about")).filter(Objects::nonNull).distinct().toList();
        Optional<LocalDate> due = rows.stream().map(row -> OscalQuery.text(row, "due", "")).filter(text -> !text.isEmpty()).map(LocalDate::parse).min(LocalDate::compareTo);
        String reason = about.stream().map(each -> Graphs.label(records.contains(each, Node.ANY, Node.ANY) ? records : knowledge, each)).collect(Collectors.joining("; "));
        List<String> owners = rows.stream().map(row -> OscalQuery.node(row, "owner")).filter(Objects::nonNull).map(owner -> Graphs.label(records, owner).strip()).distinct().sorted().toList();
        return new OpenWork(node, OscalQuery.text(rows.get(0), "kind", ""), title, OscalQuery.text(rows.get(0), "description", title), due, about, reason.isEmpty() ? title : reason, owners);
    }

    private boolean isAction() {
        return !kind.equals("nonconformity");
    }

    /** Whether it is told as the remedy of another open thing. */
    boolean isPartOf(List<OpenWork> all) {
        return isAction() && all.stream().anyMatch(other -> about.contains(other.node));
    }

    ObjectNode item() {
        ObjectNode item = OscalDocument.identified(node + "#poam-item").put("title", Markup.of(title)).put("description", Markup.of(description));
        ArrayNode props = item.putArray("props");
        props.add(CarriedProperties.property("kind", kind));
        if (node.isURI()) {
            props.add(CarriedProperties.property("record", node.getURI()));
        }
        owners.forEach(owner -> props.add(CarriedProperties.property("owner", owner)));
        item.putArray("related-risks").addObject().put("risk-uuid", OscalNames.uuid(node + "#risk"));
        return item;
    }

    /** The risk that stays while this is open, with the actions against it. */
    ObjectNode risk(List<OpenWork> all) {
        ObjectNode risk = OscalDocument.identified(node + "#risk").put("title", Markup.of(isAction() ? reason : title)).put("description", Markup.of(description)).put("statement", Markup.of(reason)).put("status", "open");
        due.ifPresent(day -> risk.put("deadline", OscalDocument.time(day)));
        ArrayNode remediations = OscalDocument.array();
        all.stream().filter(other -> other.isAction() && (other.equals(this) || other.about.contains(node))).forEach(action -> remediations.add(action.remediation()));
        if (!remediations.isEmpty()) {
            risk.put("status", "remediating");
            risk.set("remediations", remediations);
        }
        return risk;
    }

    private ObjectNode remediation() {
        ObjectNode remediation = OscalDocument.identified(node + "#remediation").put("lifecycle", "planned").put("title", Markup.of(title)).put("description", Markup.of(description));
        due.ifPresent(day -> {
            ObjectNode task = OscalDocument.identified(node + "#task").put("type", "milestone").put("title", Markup.of(title));
            remediation.putArray("tasks").add(task);
            task.putObject("timing").putObject("on-date").put("date", OscalDocument.time(day));
        });
        return remediation;
    }
}
