package org.aimsgraph.exchange;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Addition;
import org.aimsgraph.check.Proposal;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Proposals as Turtle to paste, record by record, with comments that say what each record is for. */
public final class ProposalTurtle {
    private static final int MOST_OTHERS = 6;
    private static final List<Node> FIRST = List.of(RDF.type.asNode(), RDFS.label.asNode());

    private final PrintWriter out;
    private final Map<String, String> prefixes = new TreeMap<>(Namespaces.prefixes());
    private final PrefixMap names = PrefixMapFactory.create();

    private ProposalTurtle(Report report, PrintWriter out) {
        this.out = out;
        new RecordNames(report.organisation()).namespace().ifPresent(beginning -> prefixes.put("", beginning));
        prefixes.forEach(names::add);
    }

    public static void write(Report report, List<Proposal> proposals, PrintWriter out) {
        new ProposalTurtle(report, out).write(proposals);
        out.flush();
    }

    private void write(List<Proposal> proposals) {
        List<Addition> additions = proposals.stream().flatMap(proposal -> proposal.additions().stream()).toList();
        if (proposals.isEmpty()) {
            comment("Nothing has failed here, and all can be told: there is nothing to add.");
        }
        if (!additions.isEmpty()) {
            comment("Additions that would make requirements pass. Nothing was changed: paste into the records what is true.");
            if (additions.stream().anyMatch(Addition::isToBeFilledIn)) {
                comment("Replace whatever says FILL IN; records in which it still stands are not read.");
            }
            out.println();
            writePrefixes(additions);
        }
        for (Proposal proposal : proposals) {
            if (!additions.isEmpty()) {
                out.println();
            }
            ProposalText.of(proposal).forEach(this::comment);
            Map<Node, List<Addition>> records = new LinkedHashMap<>();
            proposal.additions().forEach(addition -> records.computeIfAbsent(addition.triple().getSubject(), record -> new java.util.ArrayList<>()).add(addition));
            records.forEach(this::writeRecord);
        }
    }

    private void writePrefixes(List<Addition> additions) {
        String text = additions.stream().flatMap(addition -> Stream.concat(Stream.of(addition.triple().getSubject(), addition.triple().getPredicate(), addition.shown()), addition.others().stream()))
                .filter(node -> !node.equals(RDF.type.asNode())).map(this::name).map(name -> " " + name).collect(Collectors.joining());
        prefixes.forEach((prefix, namespace) -> {
            if (text.contains(" " + prefix + ":") || text.contains("^^" + prefix + ":")) {
                out.println("@prefix " + prefix + ": <" + namespace + "> .");
            }
        });
    }

    private void writeRecord(Node record, List<Addition> additions) {
        out.println();
        additions.stream().flatMap(addition -> addition.serves().stream()).map(check -> check.label() + ".").distinct().forEach(this::comment);
        List<Addition> sorted = additions.stream().sorted(Comparator.comparing((Addition addition) -> place(addition.triple().getPredicate())).thenComparing(addition -> name(addition.triple().getPredicate())).thenComparing(addition -> name(addition.shown()))).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Addition addition = sorted.get(i);
            Node predicate = addition.triple().getPredicate();
            out.println((i == 0 ? name(record) + " " : "    ") + (predicate.equals(RDF.type.asNode()) ? "a" : name(predicate)) + " " + name(addition.shown()) + (i < sorted.size() - 1 ? " ;" : " .") + others(addition));
        }
    }

    private static int place(Node predicate) {
        return FIRST.contains(predicate) ? FIRST.indexOf(predicate) : FIRST.size();
    }

    private String others(Addition addition) {
        List<Node> others = addition.others().stream().filter(other -> !other.equals(addition.triple().getObject())).toList();
        String named = others.stream().limit(MOST_OTHERS).map(this::name).collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "   # or " + named + (others.size() > MOST_OTHERS ? ", …" : "");
    }

    private String name(Node node) {
        return NodeFmtLib.str(node, names);
    }

    private void comment(String text) {
        out.println("# " + TextLayout.wrap(text.replaceAll("\\s+", " "), 2).replace(System.lineSeparator() + "  ", System.lineSeparator() + "# "));
    }
}
