package org.aimsgraph.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Addition;
import org.aimsgraph.check.Check;
import org.aimsgraph.check.Proposal;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Proposals as CSV (RFC 4180): a row for each statement to add, then one for each thing to do by hand. */
public final class ProposalCsv {
    private static final String[] HEADER = {"record", "class", "property", "value", "why"};

    private ProposalCsv() {}

    public static void write(Report report, List<Proposal> proposals, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
        for (Proposal proposal : proposals) {
            for (Addition addition : proposal.additions()) {
                csv.printRecord(name(addition.triple().getSubject()), classes(report, proposals, addition.triple().getSubject()), name(addition.triple().getPredicate()), SafeText.cell(name(addition.shown())), why(proposal, addition));
            }
            for (String message : proposal.byHand()) {
                csv.printRecord("", "", "", "", proposal.before().requirement().id() + ": by hand: " + message);
            }
        }
        csv.flush();
    }

    private static String classes(Report report, List<Proposal> proposals, Node record) {
        Stream<Node> old = Graphs.objects(report.organisation().graph(), record, RDF.type.asNode()).stream();
        Stream<Node> added = proposals.stream().flatMap(proposal -> proposal.additions().stream()).map(Addition::triple)
                .filter(triple -> triple.getSubject().equals(record) && triple.getPredicate().equals(RDF.type.asNode())).map(triple -> triple.getObject());
        return Stream.concat(old, added).distinct().map(ProposalCsv::name).collect(Collectors.joining(" "));
    }

    private static String why(Proposal proposal, Addition addition) {
        boolean names = addition.triple().getPredicate().equals(RDFS.label.asNode());
        return proposal.before().requirement().id() + ": " + addition.serves().map(Check::label).orElse(names ? "A name for people" : "A record of this kind is expected");
    }

    private static String name(Node node) {
        return node.isURI() ? Namespaces.shorten(node.getURI()) : node.getLiteralLexicalForm();
    }
}
