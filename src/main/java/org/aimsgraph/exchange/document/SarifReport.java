package org.aimsgraph.exchange.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Engine;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportWords;
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
    private final Map<Node, Check> checks = new TreeMap<>(Comparator.comparing(Node::getURI));
    private final Map<Node, List<RequirementResult>> bound;
    private final List<RequirementResult> all;
    private final List<RequirementResult> undecided;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private SarifReport(Report report, Places places) {
        this.report = report;
        this.places = places;
        this.all = Stream.concat(report.requirements().stream(), report.certification().stream()).toList();
        this.bound = new LinkedHashMap<>();
        for (RequirementResult result : all) {
            for (RequirementResult.CheckRun run : result.checks()) {
                checks.put(run.check().shape(), run.check());
                bound.computeIfAbsent(run.check().shape(), shape -> new ArrayList<>()).add(result);
            }
        }
        this.undecided = all.stream().filter(result -> result.verdict() == Verdict.CANT_TELL || result.verdict() == Verdict.UNTESTED).toList();
        checks.values().forEach(check -> rules.put(name(check.shape()), rules.size()));
        undecided.forEach(result -> rules.put(result.requirement().id(), rules.size()));
    }

    /** Writes the report in UTF-8; the same report gives the same bytes. Leaves the stream open. */
    public static void write(Report report, Places places, OutputStream out) throws IOException {
        SarifReport sarif = new SarifReport(report, places);
        SarifFile.write(Engine.VERSION, sarif::writeRules, json -> {
            sarif.writeTaxonomy(json);
            sarif.writeResults(json);
        }, out);
    }

    private void writeRules(JsonGenerator json) throws IOException {
        for (Check check : checks.values()) {
            List<String> requirements = bound.get(check.shape()).stream().map(result -> result.requirement().id()).distinct().toList();
            String asked = String.join("\n", bound.get(check.shape()).stream().map(result -> result.requirement().id() + ": " + result.requirement().statement()).distinct().toList());
            writeRule(name(check.shape()), check.label() + ".", check.message() + "\n\n" + ReportWords.edition(report.standard()) + "\n" + asked, level(check.severity()), requirements, json);
        }
        for (RequirementResult result : undecided) {
            writeRule(result.requirement().id(), result.requirement().id() + " " + result.requirement().title() + ".", result.requirement().statement(), "none", List.of(result.requirement().id()), json);
        }
    }

    private void writeRule(String id, String description, String help, String level, List<String> requirements, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        SarifFile.text("shortDescription", description, json);
        SarifFile.text("fullDescription", description + " " + String.join(", ", requirements) + ".", json);
        SarifFile.text("help", help, json);
        json.writeStringField("helpUri", SarifFile.HOME + "/blob/main/docs/commands/check.md#sarif");
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level);
        json.writeEndObject();
        json.writeArrayFieldStart("relationships");
        for (String requirement : requirements) {
            json.writeStartObject();
            json.writeObjectFieldStart("target");
            json.writeStringField("id", requirement);
            json.writeObjectFieldStart("toolComponent");
            json.writeStringField("name", report.standard());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTaxonomy(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("taxonomies");
        json.writeStartObject();
        json.writeStringField("name", report.standard());
        SarifFile.text("shortDescription", "Requirements of " + ReportWords.edition(report.standard()) + " and rules of the certification cycle, in our own words.", json);
        json.writeArrayFieldStart("taxa");
        for (RequirementResult result : all) {
            json.writeStartObject();
            json.writeStringField("id", result.requirement().id());
            SarifFile.text("shortDescription", result.requirement().statement(), json);
            json.writeObjectFieldStart("properties");
            json.writeStringField("provision", result.requirement().provision());
            json.writeStringField("verdict", result.verdict().earl());
            json.writeStringField("mode", result.requirement().mode().word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResults(JsonGenerator json) throws IOException {
        TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
        all.forEach(result -> findings.addAll(result.findings()));
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            List<String> broken = all.stream().filter(result -> result.findings().contains(finding)).map(result -> result.requirement().id()).toList();
            json.writeStartObject();
            writeHead(name(finding.shape()), "fail", level(finding.severity()), finding.message() + " " + finding.focusLabel() + " (" + String.join(", ", broken) + ").", TurtleNames.hash(finding), json);
            Optional<Node> property = finding.path().map(path -> NodeFactory.createURI(Namespaces.expand(path).orElse(path)));
            writeLocation(places.of(report.organisation().graph(), finding.focus(), property, finding.value()), finding.focusLabel(), finding.focus(), json);
            json.writeEndObject();
        }
        for (RequirementResult result : undecided) {
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
        if (rules.containsKey(rule)) {
            json.writeNumberField("ruleIndex", rules.get(rule));
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
        json.writeStringField("name", label);
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

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String name(Node shape) {
        return Namespaces.localName(shape.getURI());
    }
}
