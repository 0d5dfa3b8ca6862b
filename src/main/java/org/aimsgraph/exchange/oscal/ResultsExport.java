package org.aimsgraph.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.check.Verdict;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;

/** Writes the verdicts of a check as OSCAL assessment results: a finding for each requirement that got a verdict. */
record ResultsExport(OscalSyntax syntax) implements RecordsExporter {
    @Override
    public String format() {
        return "oscal-assessment-results";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 assessment results: the verdicts of a check";
    }

    @Override
    public RecordsExporter in(String other) {
        return new ResultsExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Assessed assessed = new Assessed(subject);
        Report report = assessed.report();
        String name = subject.organisation().label();
        OscalDocument document = new OscalDocument(OscalModel.ASSESSMENT_RESULTS, assessed.organisation(), "Check of " + name, report.asOf().toString(), report.asOf());
        document.body().putObject("import-ap").put("href", document.file("assessment-plan.json", "Plan of the check of " + name, assessed.organisation()));
        ObjectNode result = document.body().putArray("results").addObject().put("uuid", OscalNames.uuid(assessed.organisation().getURI() + "#result-" + report.asOf()));
        result.put("title", Markup.of("Check of " + name + " as of " + report.asOf())).put("description", "Verdicts on the requirements of ISO/IEC 42001:2023, made by rules over records and by people.").put("start", OscalDocument.time(report.asOf()));
        result.set("props", provenance(report));
        result.set("reviewed-controls", Assessed.reviewedControls(assessed.controls()));
        ArrayNode findings = OscalDocument.array();
        for (RequirementResult each : report.requirements()) {
            if (each.verdict() == Verdict.UNTESTED) {
                losses.note("untested", each.requirement().id());
            } else {
                findings.add(finding(each, assessed, document));
            }
        }
        OscalDocument.list(result, "observations", OscalDocument.array().addAll(assessed.observations()));
        OscalDocument.list(result, "risks", OscalDocument.array().addAll(assessed.risks()));
        OscalDocument.list(result, "findings", findings);
        if (!report.certification().isEmpty()) {
            losses.note("certification", name);
        }
        syntax.write(OscalModel.ASSESSMENT_RESULTS, document.document(), out);
    }

    private static ArrayNode provenance(Report report) {
        ArrayNode props = OscalDocument.array();
        props.add(CarriedProperties.property("data-hash", report.provenance().get().data()));
        props.add(CarriedProperties.property("shapes-hash", report.provenance().get().shapes()));
        props.add(CarriedProperties.property("catalogue-hash", report.provenance().get().catalogue()));
        return props.add(CarriedProperties.property("engine", report.provenance().get().engine()));
    }

    private static ObjectNode finding(RequirementResult result, Assessed assessed, OscalDocument document) {
        String id = result.requirement().id();
        ObjectNode finding = OscalDocument.identified(assessed.organisation().getURI() + "#" + result.requirement().node().getURI()).put("title", Markup.of(id + " " + result.requirement().title())).put("description", Markup.of(result.requirement().statement()));
        ArrayNode props = finding.putArray("props");
        props.add(CarriedProperties.property("verdict", result.verdict().earl()));
        props.add(CarriedProperties.property("mode", result.requirement().mode().word()));
        ObjectNode target = finding.putObject("target").put("type", "statement-id").put("target-id", OscalNames.token(result.requirement().node()));
        boolean satisfied = result.verdict() == Verdict.PASSED || result.verdict() == Verdict.INAPPLICABLE;
        ObjectNode status = target.putObject("status").put("state", satisfied ? "satisfied" : "not-satisfied");
        switch (result.verdict()) {
            case PASSED -> status.put("reason", "pass");
            case FAILED -> status.put("reason", "fail");
            case INAPPLICABLE -> status.put("reason", "other").put("remarks", "The control is excluded with a reason that the records do not contradict.");
            default -> status.put("reason", "other").put("remarks", Markup.of(missing(result)));
        }
        assessed.relate(result, document, finding);
        return finding;
    }

    private static String missing(RequirementResult result) {
        return result.missing().isEmpty() ? "Nothing can be told from the records." : "There is no record of this kind: " + result.missing().stream().map(RequirementResult.Missing::label).collect(Collectors.joining(", ")) + ".";
    }
}
