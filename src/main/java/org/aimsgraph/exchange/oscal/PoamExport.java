package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.NO_DATA;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Writes what is still to be done as an OSCAL plan of action and milestones: open nonconformities and actions, and the requirements that failed. */
record PoamExport(OscalSyntax syntax) implements RecordsExporter {
    @Override
    public String format() {
        return "oscal-poam";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 plan of action and milestones: open nonconformities and actions, failed requirements";
    }

    @Override
    public RecordsExporter in(String other) {
        return new PoamExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Assessed assessed = new Assessed(subject);
        String name = subject.organisation().label();
        OscalDocument document = new OscalDocument(OscalModel.POAM, assessed.organisation(), "What " + name + " still has to do", subject.asOf().toString(), subject.asOf());
        document.body().putObject("system-id").put("identifier-type", OscalNames.NAMESPACE).put("id", subject.organisation().managementSystem().getURI());
        ArrayNode items = OscalDocument.array();
        ArrayNode risks = OscalDocument.array();
        List<OpenWork> open = openWork(subject);
        for (OpenWork work : open) {
            if (!work.isPartOf(open)) {
                items.add(work.item());
                risks.add(work.risk(open));
            }
        }
        for (RequirementResult result : assessed.report().requirements()) {
            if (result.verdict() == Verdict.FAILED) {
                items.add(failed(result, assessed, document));
            }
        }
        if (items.isEmpty()) {
            throw new AimsException(NO_DATA, "Nothing of %s is open on %s: no nonconformity, no action and no failed requirement. OSCAL has no empty plan of action.", name, subject.asOf());
        }
        risks.addAll(assessed.risks());
        OscalDocument.list(document.body(), "observations", OscalDocument.array().addAll(assessed.observations()));
        OscalDocument.list(document.body(), "risks", risks);
        document.body().set("poam-items", items);
        losses.note("records", name);
        syntax.write(OscalModel.POAM, document.document(), out);
    }

    private static List<OpenWork> openWork(Subject subject) {
        Map<Node, List<Binding>> rows = new LinkedHashMap<>();
        OscalQuery.ask("open-work", subject.organisation().graph(), Map.of("asOf", OscalQuery.day(subject.asOf()))).forEach(row -> rows.computeIfAbsent(OscalQuery.node(row, "work"), key -> new ArrayList<>()).add(row));
        return rows.entrySet().stream().map(entry -> OpenWork.of(entry.getKey(), entry.getValue(), subject.library().graph(), subject.organisation().graph())).toList();
    }

    private static ObjectNode failed(RequirementResult result, Assessed assessed, OscalDocument document) {
        ObjectNode item = OscalDocument.identified(assessed.organisation().getURI() + "#poam-" + result.requirement().node().getURI());
        item.put("title", Markup.of(result.requirement().id() + " " + result.requirement().title() + " is not met")).put("description", Markup.of(result.requirement().statement()));
        ArrayNode props = item.putArray("props");
        props.add(CarriedProperties.property("kind", "failed-requirement"));
        props.add(CarriedProperties.property("about", result.requirement().node().getURI()));
        assessed.relate(result, document, item);
        return item;
    }
}
