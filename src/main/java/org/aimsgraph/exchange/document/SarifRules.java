package org.aimsgraph.exchange.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Severity;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.exchange.SarifFile;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/**
 * The rules of a report in SARIF: every check once, with the requirements it decides, and every requirement that is left
 * undecided. All requirements with their verdicts are the taxonomy that the rules point to.
 */
final class SarifRules {
    private final Report report;
    private final List<RequirementResult> results;
    private final List<RequirementResult> undecided;
    private final Map<Node, Check> checks = new TreeMap<>(Comparator.comparing(Node::getURI));
    private final Map<Node, List<RequirementResult>> bound = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifRules(Report report) {
        this.report = report;
        this.results = Stream.concat(report.requirements().stream(), report.certification().stream()).toList();
        this.undecided = results.stream().filter(result -> result.verdict() == Verdict.CANT_TELL || result.verdict() == Verdict.UNTESTED).toList();
        for (RequirementResult result : results) {
            for (RequirementResult.CheckRun run : result.checks()) {
                checks.put(run.check().shape(), run.check());
                bound.computeIfAbsent(run.check().shape(), shape -> new ArrayList<>()).add(result);
            }
        }
        checks.keySet().forEach(shape -> indexes.put(Namespaces.localName(shape.getURI()), indexes.size()));
        undecided.forEach(result -> indexes.put(result.requirement().id(), indexes.size()));
    }

    List<RequirementResult> results() {
        return results;
    }

    List<RequirementResult> undecided() {
        return undecided;
    }

    /** Where a rule stands in the list; a check of judgements is bound to no requirement and stands nowhere. */
    Optional<Integer> index(String rule) {
        return Optional.ofNullable(indexes.get(rule));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    void writeRules(JsonGenerator json) throws IOException {
        for (Check check : checks.values()) {
            List<String> requirements = bound.get(check.shape()).stream().map(result -> result.requirement().id()).distinct().toList();
            String asked = String.join("\n", bound.get(check.shape()).stream().map(result -> result.requirement().id() + ": " + result.requirement().statement()).distinct().toList());
            writeRule(Namespaces.localName(check.shape().getURI()), check.label() + ".", check.message() + "\n\n" + ReportWords.edition(report.standard()) + "\n" + asked, level(check.severity()), requirements, json);
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

    void writeTaxonomy(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("taxonomies");
        json.writeStartObject();
        json.writeStringField("name", report.standard());
        SarifFile.text("shortDescription", "Requirements of " + ReportWords.edition(report.standard()) + " and rules of the certification cycle, in our own words.", json);
        json.writeArrayFieldStart("taxa");
        for (RequirementResult result : results) {
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
}
