package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Reason;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Why a requirement has its verdict, for a terminal: each check, each record it looked at, and the facts it saw there.
 * An arrow stands before what another record says about the one above.
 */
public final class ReasonText {
    private static final int MOST_RECORDS = 8;
    private static final int MOST_OF_A_KIND = 3;

    private final PrintWriter out;
    private final TextStyle style;
    private final Graph records;
    private final Graph knowledge;
    private final RecordNames names;

    /** Writes on {@code out}; labels of properties and codes come from the knowledge. */
    public ReasonText(Report report, Graph knowledge, PrintWriter out, TextStyle style) {
        this.out = out;
        this.style = style;
        this.records = report.organisation().graph();
        this.knowledge = knowledge;
        this.names = new RecordNames(report.organisation());
    }

    /** Writes one requirement's verdict and its reasons. */
    public void write(RequirementResult result, List<Reason> reasons) {
        out.println(style.bold(result.requirement().id()) + "  " + style.paint(result.verdict(), TextReport.words(result.verdict())) + "  " + wrap(result.requirement().statement(), 4));
        if (!result.missing().isEmpty()) {
            out.println("  No record of this kind: " + result.missing().stream().map(RequirementResult.Missing::label).collect(Collectors.joining(", ")) + ".");
        }
        result.checks().stream().filter(run -> run.focusNodes() == 0).forEach(run -> out.println("  " + wrap("– " + run.check().label() + ": no record to look at.", 4)));
        List<Reason> left = new ArrayList<>(reasons);
        while (!left.isEmpty()) {
            Node shape = left.get(0).check().shape();
            List<Reason> same = left.stream().filter(reason -> reason.check().shape().equals(shape)).toList();
            left.removeAll(same);
            writeCheck(same);
        }
        result.human().ifPresent(human -> out.println("  " + wrap(ReportWords.of(human), 4)));
        result.requirement().judgement().ifPresent(judgement -> out.println("  " + wrap("A person judges: " + judgement, 4)));
        out.flush();
    }

    private void writeCheck(List<Reason> reasons) {
        Reason first = reasons.get(0);
        List<Reason> broken = reasons.stream().filter(reason -> !reason.content()).toList();
        List<Reason> told = broken.isEmpty() ? reasons : broken;
        out.println("  " + (broken.isEmpty() ? "✓" : style.paint(first.check().severity(), "✗")) + " " + wrap(first.check().label() + ".", 4));
        told.stream().limit(MOST_RECORDS).forEach(this::writeReason);
        if (told.size() > MOST_RECORDS) {
            out.println("      … and " + ReportWords.counted(told.size() - MOST_RECORDS, "more record", "more records") + ".");
        }
        if (told.size() < reasons.size()) {
            out.println("      In order: " + ReportWords.counted(reasons.size() - told.size(), "other record", "other records") + ".");
        }
    }

    private void writeReason(Reason reason) {
        out.println("      " + named(reason.focus()));
        reason.findings().stream().map(Finding::message).distinct().forEach(message -> out.println("        " + wrap("→ " + message, 10)));
        writeFacts(reason.focus(), reason.facts(), new HashSet<>(), 8);
    }

    /** What is said about a record, then, further in, what is said about the records it leads to. Of many facts of one kind the first few stand for all. */
    private void writeFacts(Node about, List<Triple> facts, Set<Triple> told, int indent) {
        Map<String, List<Triple>> kinds = new LinkedHashMap<>();
        facts.stream().filter(fact -> !told.contains(fact) && (fact.getSubject().equals(about) || fact.getObject().equals(about)))
                .forEach(fact -> kinds.computeIfAbsent(fact.getPredicate() + " " + fact.getSubject().equals(about), kind -> new ArrayList<>()).add(fact));
        kinds.values().forEach(told::addAll);
        for (List<Triple> same : kinds.values()) {
            for (Triple fact : same.subList(0, Math.min(MOST_OF_A_KIND, same.size()))) {
                tell(fact, about, indent);
                Node other = fact.getSubject().equals(about) ? fact.getObject() : fact.getSubject();
                boolean ours = other.isURI() && other.getURI().startsWith(Namespaces.BASE);
                if (!other.isLiteral() && !ours) {
                    writeFacts(other, facts, told, indent + 2);
                }
            }
            if (same.size() > MOST_OF_A_KIND) {
                out.println(" ".repeat(indent) + "… and " + (same.size() - MOST_OF_A_KIND) + " more of this kind.");
            }
        }
    }

    private void tell(Triple fact, Node about, int indent) {
        String property = Graphs.label(knowledge, fact.getPredicate());
        boolean forward = fact.getSubject().equals(about);
        String text = (forward ? "" : "← ") + property + ": " + named(forward ? fact.getObject() : fact.getSubject());
        out.println(" ".repeat(indent) + wrap(text, indent + 2));
    }

    private String named(Node node) {
        if (node.isLiteral()) {
            return names.name(node);
        }
        if (node.isURI() && node.getURI().startsWith(Namespaces.CODE)) {
            return Graphs.text(knowledge, node, SKOS.prefLabel.asNode()).orElseGet(() -> names.name(node));
        }
        Graph home = records.contains(node, Node.ANY, Node.ANY) ? records : knowledge;
        String label = Graphs.label(home, node);
        String name = names.name(node);
        return label.equals(name) ? name : label + " (" + name + ")";
    }
}
