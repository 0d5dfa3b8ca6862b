package org.aimsgraph.exchange.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.aimsgraph.check.Engine;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.exchange.SafeText;
import org.aimsgraph.exchange.SarifFile;
import org.aimsgraph.exchange.TurtleNames;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.graph.Place;
import org.aimsgraph.graph.Places;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The check report as SARIF 2.1.0: a result for each finding, at its line, and one for each requirement that cannot be told or
 * that a person has to judge. What passed is no result, because code hosts take each result for a fault; with its verdict it
 * stands in the taxonomy, as every requirement does.
 */
public final class SarifReport {
    private final Report report;
    private final Places places;
    private final SarifRules rules;

    private SarifReport(Report report, Places places) {
        this.report = report;
        this.places = places;
        this.rules = new SarifRules(report);
    }

    /** Writes the report in UTF-8; the same report gives the same bytes. Leaves the stream open. */
    public static void write(Report report, Places places, OutputStream out) throws IOException {
        SarifReport sarif = new SarifReport(report, places);
        SarifFile.write(Engine.VERSION, sarif.rules::writeRules, json -> {
            sarif.rules.writeTaxonomy(json);
            sarif.writeResults(json);
        }, out);
    }

    private void writeResults(JsonGenerator json) throws IOException {
        TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
        rules.results().forEach(result -> findings.addAll(result.findings()));
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            List<String> broken = rules.results().stream().filter(result -> result.findings().contains(finding)).map(result -> result.requirement().id()).toList();
            json.writeStartObject();
            writeHead(Namespaces.localName(finding.shape().getURI()), "fail", SarifRules.level(finding.severity()), finding.message() + " " + finding.focusLabel() + " (" + String.join(", ", broken) + ").", TurtleNames.hash(finding), json);
            Optional<Node> property = finding.path().map(path -> NodeFactory.createURI(Namespaces.expand(path).orElse(path)));
            writeLocation(places.of(report.organisation().graph(), finding.focus(), property, finding.value()), finding.focusLabel(), finding.focus(), json);
            json.writeEndObject();
        }
        for (RequirementResult result : rules.undecided()) {
            json.writeStartObject();
            writeHead(result.requirement().id(), result.verdict() == Verdict.CANT_TELL ? "open" : "review", "none", result.requirement().id() + " " + ReportWords.of(result.verdict()).toLowerCase(Locale.ROOT) + ": " + String.join(" ", Words.absent(result)), result.requirement().id(), json);
            writeLocation(Optional.empty(), report.organisation().label(), report.organisation().managementSystem(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Line hashes would change with every line that is added above; ours follow from what was found. */
    private void writeHead(String rule, String kind, String level, String message, String fingerprint, JsonGenerator json) throws IOException {
        json.writeStringField("ruleId", rule);
        Optional<Integer> index = rules.index(rule);
        if (index.isPresent()) {
            json.writeNumberField("ruleIndex", index.get());
        }
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        SarifFile.text("message", message, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
    }

    /** Where nothing says where a record stands, the management system's place: code hosts refuse whole files for one result without. */
    private void writeLocation(Optional<Place> found, String label, Node record, JsonGenerator json) throws IOException {
        Optional<Place> place = found.or(() -> places.of(report.organisation().graph(), report.organisation().managementSystem(), Optional.empty(), Optional.empty()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (place.isPresent()) {
            SarifFile.place(place.get(), json);
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", SafeText.plain(label));
        json.writeStringField("fullyQualifiedName", record.isURI() ? record.getURI() : "_:" + record);
        json.writeStringField("kind", "resource");
        json.writeEndObject();
        json.writeEndArray();
        if (found.flatMap(Place::name).isPresent()) {
            SarifFile.text("message", found.flatMap(Place::name).get(), json);
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
