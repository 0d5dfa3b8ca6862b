package org.aimsgraph.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.check.Finding;
import org.aimsgraph.check.Report;
import org.aimsgraph.check.RequirementResult;
import org.aimsgraph.exchange.ReportWords;
import org.aimsgraph.exchange.document.Table.Row;
import org.aimsgraph.graph.Namespaces;
import org.apache.jena.graph.Node;

/** The check report as one table for machines and pivot tables: a row for each finding of each requirement, and one for each requirement without. */
final class ReportRegister {
    private ReportRegister() {}

    static Table of(Report report) {
        List<Row> rows = new ArrayList<>();
        Stream.concat(report.requirements().stream(), report.certification().stream()).forEach(result -> {
            if (result.findings().isEmpty()) {
                rows.add(row(result, List.of("", "", "", "", "", "", "")));
            }
            result.findings().forEach(finding -> rows.add(row(result, finding(finding))));
        });
        return new Table(Table.columns("requirement", 1, "provision", 1, "title", 1, "statement", 1, "verdict", 1, "mode", 1, "missing", 1, "judged", 1,
                "severity", 1, "check", 1, "message", 1, "record", 1, "name of record", 1, "property", 1, "value", 1), rows);
    }

    private static Row row(RequirementResult result, List<String> finding) {
        String missing = result.missing().stream().map(each -> Namespaces.shorten(each.type().getURI())).collect(Collectors.joining(" "));
        Stream<String> requirement = Stream.of(result.requirement().id(), result.requirement().provision(), result.requirement().title(), result.requirement().statement(), result.verdict().earl(), result.requirement().mode().word(),
                missing, result.human().map(ReportWords::of).orElse(""));
        return new Row(Stream.concat(requirement, finding.stream()).map(Cell::of).toList(), false);
    }

    private static List<String> finding(Finding finding) {
        return List.of(finding.severity().word(), Namespaces.localName(finding.shape().getURI()), finding.message(), text(finding.focus()), finding.focusLabel(), finding.path().orElse(""), finding.value().map(ReportRegister::text).orElse(""));
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
    }
}
