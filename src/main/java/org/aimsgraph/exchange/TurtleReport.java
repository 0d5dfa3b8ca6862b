package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.EarlTerms.date;
import static org.aimsgraph.exchange.EarlTerms.english;
import static org.aimsgraph.exchange.EarlTerms.mode;
import static org.aimsgraph.exchange.EarlTerms.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The check report as a graph: the run, SHACL's validation report, and a verdict in EARL for each requirement. */
public final class TurtleReport {
    private static final List<String> PREFIXES = List.of("aims", "iso42001", "iso17021", "shape", "rdf", "rdfs", "xsd", "dcterms", "prov", "sh", "earl");
    private static final Node TYPE = term("rdf:type");
    private static final Node LABEL = term("rdfs:label");

    private final Report report;
    private final Report.Provenance provenance;
    private final TurtleNames names;
    private final StreamRDF out;

    private TurtleReport(Report report, StreamRDF out) {
        this.report = report;
        this.provenance = report.provenance().get();
        this.names = TurtleNames.of(provenance.data(), report.asOf());
        this.out = out;
    }

    /** Writes the graph in UTF-8; the same report gives the same bytes. Leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TurtleReport(report, StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS)).write();
        bytes.writeTo(out);
    }

    private void write() {
        List<RequirementResult> results = Stream.concat(report.requirements().stream(), report.certification().stream()).toList();
        TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
        results.forEach(result -> findings.addAll(result.findings()));
        out.start();
        PREFIXES.forEach(prefix -> out.prefix(prefix, Namespaces.prefixes().get(prefix)));
        out.prefix("run", names.namespace());
        writeRun();
        writeValidation(findings);
        results.forEach(this::writeVerdict);
        out.finish();
    }

    private void writeRun() {
        Node run = names.run();
        say(run, TYPE, term("aims:CheckRun"));
        say(run, TYPE, term("prov:Activity"));
        say(run, LABEL, english("Check of " + report.organisation().label() + " as of " + report.asOf()));
        say(run, term("aims:asOf"), date(report.asOf()));
        say(run, term("aims:thisCheckOf"), report.organisation().managementSystem());
        say(run, term("aims:dataHash"), NodeFactory.createLiteralString(provenance.data()));
        say(run, term("aims:shapesHash"), NodeFactory.createLiteralString(provenance.shapes()));
        say(run, term("aims:catalogueHash"), NodeFactory.createLiteralString(provenance.catalogue()));
        say(run, term("aims:engine"), NodeFactory.createLiteralString(provenance.engine()));
        say(run, term("prov:wasAssociatedWith"), names.engine());
        say(names.engine(), TYPE, term("earl:Software"));
        say(names.engine(), TYPE, term("prov:SoftwareAgent"));
        say(names.engine(), LABEL, english(provenance.engine()));
    }

    /** SHACL conforms only without any result, whatever its severity. */
    private void writeValidation(TreeSet<Finding> findings) {
        say(names.validation(), TYPE, term("sh:ValidationReport"));
        say(names.validation(), term("sh:conforms"), NodeFactory.createLiteralDT(String.valueOf(findings.isEmpty()), XSDDatatype.XSDboolean));
        say(names.validation(), term("prov:wasGeneratedBy"), names.run());
        findings.forEach(finding -> say(names.validation(), term("sh:result"), names.finding(finding)));
        findings.forEach(this::writeFinding);
    }

    private void writeFinding(Finding finding) {
        Node result = names.finding(finding);
        say(result, TYPE, term("aims:Finding"));
        say(result, TYPE, term("sh:ValidationResult"));
        say(result, term("sh:focusNode"), finding.focus());
        finding.path().ifPresent(path -> say(result, term("sh:resultPath"), NodeFactory.createURI(Namespaces.expand(path).orElse(path))));
        finding.value().ifPresent(value -> say(result, term("sh:value"), value));
        say(result, term("sh:resultSeverity"), term("sh:" + finding.severity().shaclName()));
        say(result, term("sh:sourceShape"), finding.shape());
        say(result, term("sh:resultMessage"), english(finding.message()));
    }

    private void writeVerdict(RequirementResult result) {
        Node verdict = names.verdict(result.requirement());
        say(verdict, TYPE, term("aims:RequirementVerdict"));
        say(verdict, TYPE, term("earl:Assertion"));
        say(verdict, term("earl:assertedBy"), names.engine());
        say(verdict, term("earl:subject"), report.organisation().managementSystem());
        say(verdict, term("earl:test"), result.requirement().node());
        say(verdict, term("earl:mode"), mode(result.requirement().mode()));
        say(verdict, term("earl:result"), names.outcome(result.requirement()));
        say(verdict, term("prov:wasGeneratedBy"), names.run());
        result.findings().forEach(finding -> say(verdict, term("aims:hasFinding"), names.finding(finding)));
        result.human().ifPresent(human -> say(verdict, term("prov:wasDerivedFrom"), human.node()));
        Node outcome = names.outcome(result.requirement());
        say(outcome, TYPE, term("earl:TestResult"));
        say(outcome, term("earl:outcome"), term("earl:" + result.verdict().earl()));
        say(outcome, term("dcterms:date"), date(report.asOf()));
        result.missing().forEach(missing -> say(outcome, term("earl:info"), english("No record of this kind: " + missing.label() + ".")));
    }

    private void say(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }
}
