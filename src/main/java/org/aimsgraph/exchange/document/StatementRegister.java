package org.aimsgraph.exchange.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsgraph.exchange.document.StatementLine.Link;
import org.aimsgraph.exchange.document.Table.Row;

/** A Statement of Applicability as one table: a row for each line, and one for each control of Annex A that it is silent on. */
final class StatementRegister {
    private StatementRegister() {}

    static Table of(Statement statement) {
        List<Row> rows = statement.lines().stream().map(StatementRegister::row).toList();
        return new Table(Table.columns("control", 1, "title", 1, "kind", 1, "decision", 1, "reason", 1, "ground", 1, "implementation", 1, "documents", 1, "risks", 1, "requirements of interested parties", 1, "objectives", 1, "in operation", 1, "evidence", 1, "line", 1), rows);
    }

    private static Row row(StatementLine line) {
        return new Row(Stream.of(line.number(), line.title(), line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), line.decisionCode().orElse(""), line.reason().orElse(""), line.ground().orElse(""), line.status().orElse(""),
                all(line.of("document")), all(line.of("risk")), all(line.of("duty")), all(line.of("objective")), all(line.of("operation")), all(line.of("look")), line.record().orElse("")).map(Cell::of).toList(), false);
    }

    private static String all(List<Link> links) {
        return links.stream().map(link -> link.on().map(day -> day + " ").orElse("") + link.text()).collect(Collectors.joining("; "));
    }
}
