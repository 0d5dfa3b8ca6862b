package org.aimsgraph.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;

/** Rows as bars, where they can be read as such: a label of its own for each row, and at least one column of numbers. */
final class Chart {
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 40;
    private static final int MOST_SERIES = 4;
    private static final int MOST_BARS = 48;
    private static final int LONGEST_LABEL = 60;

    private final List<String> columns;
    private final List<Binding> rows;
    private final Names names;

    private Chart(List<String> columns, List<Binding> rows, Names names) {
        this.columns = columns;
        this.rows = rows;
        this.names = names;
    }

    /** Labels and series in JSON; empty where the rows make no chart. */
    static String of(List<String> columns, List<Binding> rows, Names names) {
        Chart chart = new Chart(columns, rows, names);
        List<String> numeric = columns.stream().filter(chart::isNumeric).toList();
        if (numeric.isEmpty() || rows.size() < LEAST_ROWS || rows.size() > MOST_ROWS || numeric.size() > MOST_SERIES) {
            return "";
        }
        return chart.labels(columns.stream().filter(column -> !numeric.contains(column)).toList()).map(labels -> chart.json(labels, numeric)).orElse("");
    }

    /** A number in each row, and not the same in all: else there is nothing to compare. */
    private boolean isNumeric(String column) {
        return rows.stream().map(row -> row.get(Var.alloc(column))).allMatch(node -> node != null && isNumber(node)) && rows.stream().map(row -> row.get(Var.alloc(column))).distinct().count() > 1;
    }

    /** A year is a number that counts nothing. */
    private static boolean isNumber(Node node) {
        return node.isLiteral() && !node.getLiteralDatatype().equals(XSDDatatype.XSDgYear) && NodeValue.makeNode(node).isNumber();
    }

    /** The first column that names each row differently, else the first two together. */
    private Optional<List<String>> labels(List<String> others) {
        return IntStream.rangeClosed(1, Math.min(2, others.size())).boxed()
                .flatMap(width -> IntStream.rangeClosed(0, width == 1 ? others.size() - 1 : 0).mapToObj(from -> others.subList(from, from + width)))
                .map(chosen -> rows.stream().map(row -> String.join(" · ", chosen.stream().map(column -> label(row.get(Var.alloc(column)))).toList())).toList())
                .filter(labels -> labels.stream().noneMatch(String::isBlank) && new HashSet<>(labels).size() == labels.size()).findFirst();
    }

    private String label(Node node) {
        String text = node == null ? "" : node.isURI() && names.href(node).isEmpty() ? AnswerView.shortName(node) : names.of(node);
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "…";
    }

    /** Of many rows the first, which the answer puts first for a reason. */
    private String json(List<String> all, List<String> numeric) {
        int shown = Math.min(all.size(), MOST_BARS / numeric.size());
        List<String> labels = all.subList(0, shown);
        return DataAttribute.write(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("labels");
            for (String label : labels) {
                json.writeString(label);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("series");
            for (String column : numeric) {
                series(column, rows.subList(0, shown), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void series(String column, List<Binding> shown, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column);
        json.writeArrayFieldStart("data");
        for (Binding row : shown) {
            double value = NodeValue.makeNode(row.get(Var.alloc(column))).getDouble();
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
