package org.aimsgraph.exchange.oscal;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;

/** Writes the plan of a check as an OSCAL assessment plan, because assessment results have to name one. */
record PlanExport(OscalSyntax syntax) implements RecordsExporter {
    @Override
    public String format() {
        return "oscal-assessment-plan";
    }

    @Override
    public String description() {
        return "OSCAL 1.1.3 assessment plan of a check: what is looked at";
    }

    @Override
    public RecordsExporter in(String other) {
        return new PlanExport(OscalSyntax.named(other));
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        Assessed assessed = new Assessed(subject);
        String name = subject.organisation().label();
        OscalDocument document = new OscalDocument(OscalModel.ASSESSMENT_PLAN, assessed.organisation(), "Plan of the check of " + name, subject.asOf().toString(), subject.asOf());
        document.body().putObject("import-ssp").put("href", document.file("component-definition.json", "What carries the controls of " + name, assessed.organisation()))
                .put("remarks", "A management system has no system security plan; its component definition stands in for one.");
        document.body().set("reviewed-controls", Assessed.reviewedControls(assessed.controls()));
        losses.note("records", name);
        syntax.write(OscalModel.ASSESSMENT_PLAN, document.document(), out);
    }
}
