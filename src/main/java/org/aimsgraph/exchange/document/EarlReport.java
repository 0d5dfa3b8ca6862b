package org.aimsgraph.exchange.document;

import static org.aimsgraph.exchange.EarlTerms.date;
import static org.aimsgraph.exchange.EarlTerms.english;
import static org.aimsgraph.exchange.EarlTerms.mode;
import static org.aimsgraph.exchange.EarlTerms.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.exchange.TurtleNames;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * The check report in the terms of EARL 1.0 alone, for tools that read no other vocabulary: an assertion for each requirement,
 * with what was found as text and pointers to the records.
 */
public final class EarlReport {
    private static final List<String> PREFIXES = List.of("iso42001", "iso17021", "rdf", "xsd", "dcterms", "earl");
    private static final Node TYPE = term("rdf:type");

    private final Report report;
    private final TurtleNames names;
    private final StreamRDF out;

    private EarlReport(Report report, StreamRDF out) {
        this.report = report;
        this.names = TurtleNames.of(report.provenance().get().data(), report.asOf());
        this.out = out;
    }

    /** Writes Turtle in UTF-8; the same report gives the same bytes. Leaves the stream open. */
    public static void write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EarlReport(report, StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS)).write();
        bytes.writeTo(out);
    }

    private void write() {
        out.start();
        PREFIXES.forEach(prefix -> out.prefix(prefix, Namespaces.prefixes().get(prefix)));
        out.prefix("run", names.namespace());
        say(names.engine(), TYPE, term("earl:Software"));
        say(names.engine(), term("dcterms:title"), english(report.provenance().get().engine()));
        say(report.organisation().managementSystem(), TYPE, term("earl:TestSubject"));
        say(report.organisation().managementSystem(), term("dcterms:title"), english(report.organisation().label()));
        Stream.concat(report.requirements().stream(), report.certification().stream()).forEach(this::writeAssertion);
        out.finish();
    }

    private void writeAssertion(RequirementResult result) {
        Node assertion = names.verdict(result.requirement());
        Node outcome = names.outcome(result.requirement());
        say(assertion, TYPE, term("earl:Assertion"));
        say(assertion, term("earl:assertedBy"), names.engine());
        say(assertion, term("earl:subject"), report.organisation().managementSystem());
        say(assertion, term("earl:test"), result.requirement().node());
        say(assertion, term("earl:mode"), mode(result.requirement().mode()));
        say(assertion, term("earl:result"), outcome);
        say(outcome, TYPE, term("earl:TestResult"));
        say(outcome, term("earl:outcome"), term("earl:" + result.verdict().earl()));
        say(outcome, term("dcterms:date"), date(report.asOf()));
        Words.reasons(result).forEach(reason -> say(outcome, term("earl:info"), english(reason)));
        result.findings().stream().map(finding -> finding.focus()).distinct().forEach(record -> say(outcome, term("earl:pointer"), record));
        say(result.requirement().node(), TYPE, term("earl:TestRequirement"));
        say(result.requirement().node(), term("dcterms:title"), english(result.requirement().id() + " " + result.requirement().title()));
        say(result.requirement().node(), term("dcterms:description"), english(result.requirement().statement()));
    }

    private void say(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }
}
