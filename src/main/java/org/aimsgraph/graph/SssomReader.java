package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads a mapping set in SSSOM/TSV (SSSOM 1.0): YAML behind {@code #}, then a table. The set becomes a
 * {@code sssom:MappingSet} and each row a {@code sssom:Mapping} whose IRI is that of the set, {@code #}, and the local
 * names of its two ends. What the set states for all rows is written on each.
 */
public final class SssomReader {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setDelimiter('\t').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    private static final List<String> REQUIRED = List.of("subject_id", "predicate_id", "object_id", "mapping_justification");

    private final String name;
    private final SssomHead head;
    private final String table;
    private final int linesBefore;
    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Set<String> names = new HashSet<>();

    private SssomReader(String text, String name) {
        List<String> lines = text.lines().toList();
        List<String> metadata = lines.stream().takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1)).toList();
        this.name = name;
        this.linesBefore = metadata.size();
        this.head = new SssomHead(String.join("\n", metadata), name);
        this.table = lines.stream().skip(linesBefore).collect(Collectors.joining("\n"));
    }

    /** The set of a text as a graph; {@code name} is what messages call it. Nothing is returned unless the whole text is good. */
    public static Graph read(InputStream text, String name) {
        try {
            return new SssomReader(new String(text.readAllBytes(), StandardCharsets.UTF_8), name).read();
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read to its end.", name);
        }
    }

    private Graph read() {
        Node set = NodeFactory.createURI(head.expand(head.setId(), "mapping_set_id"));
        graph.add(set, RDF.type.asNode(), Sssom.MAPPING_SET);
        SssomSlot.MODEL.values().stream().filter(SssomSlot::onSet).forEach(slot -> add(set, slot, head.values(slot.name()), "metadata"));
        try (CSVParser parser = CSVParser.parse(new StringReader(table), TABLE)) {
            requireColumns(parser.getHeaderNames());
            List<SssomSlot> passedOn = SssomSlot.MODEL.values().stream().filter(slot -> slot.propagates() && !parser.getHeaderNames().contains(slot.name())).toList();
            for (CSVRecord row : parser) {
                addRow(set, row, parser.getHeaderNames(), passedOn, "line " + (linesBefore + parser.getCurrentLineNumber()));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: the table below the metadata cannot be read (%s). It is tab-separated, with one header line.", name, problem.getMessage());
        }
        return graph;
    }

    private void requireColumns(List<String> columns) {
        List<String> missing = REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new AimsException(SYNTAX_ERROR, "%s: the table lacks the column %s. An SSSOM table has subject_id, predicate_id, object_id and mapping_justification.", name, String.join(", ", missing));
        }
    }

    private void addRow(Node set, CSVRecord row, List<String> columns, List<SssomSlot> passedOn, String where) {
        if (row.size() != columns.size()) {
            throw new AimsException(SYNTAX_ERROR, "%s, %s: the row has %d cells, the header %d. Part cells by one tab each.", name, where, row.size(), columns.size());
        }
        REQUIRED.stream().filter(column -> row.get(column).isBlank()).findFirst().ifPresent(column -> {
            throw new AimsException(BAD_VALUE, "%s, %s: %s is empty. Each mapping needs both ends, a predicate and a justification.", name, where, column);
        });
        Node mapping = NodeFactory.createURI(rowName(set, row, where));
        graph.add(set, Sssom.MAPPINGS, mapping);
        graph.add(mapping, RDF.type.asNode(), Sssom.MAPPING);
        for (String column : columns) {
            head.slot(column).filter(SssomSlot::onMapping).ifPresent(slot -> add(mapping, slot, split(row.get(column), slot), where));
        }
        passedOn.forEach(slot -> add(mapping, slot, head.values(slot.name()), "metadata"));
    }

    private String rowName(Node set, CSVRecord row, String where) {
        String local = Namespaces.localName(head.expand(row.get("subject_id"), where)) + "--" + Namespaces.localName(head.expand(row.get("object_id"), where));
        if (row.isMapped("object_source") && !row.get("object_source").isBlank() && row.get("object_id").endsWith("NoTermFound")) {
            local = local + "-in-" + Namespaces.localName(head.expand(row.get("object_source"), where));
        }
        if (!names.add(local)) {
            throw new AimsException(BAD_VALUE, "%s, %s: the pair %s and %s stands here a second time. Keep one row for each pair.", name, where, row.get("subject_id"), row.get("object_id"));
        }
        return set.getURI() + "#" + local;
    }

    /** Several values in a cell are parted by {@code |}; {@code \|} is a bar within a value. */
    private static List<String> split(String cell, SssomSlot slot) {
        if (cell.isBlank()) {
            return List.of();
        }
        return slot.many() ? List.of(cell.split("(?<!\\\\)\\|")).stream().map(value -> value.replace("\\|", "|").strip()).toList() : List.of(cell);
    }

    private void add(Node subject, SssomSlot slot, List<String> values, String where) {
        values.forEach(value -> graph.add(subject, slot.property(), node(slot, value, where)));
    }

    private Node node(SssomSlot slot, String value, String where) {
        Node node = switch (slot.type()) {
            case "iri" -> NodeFactory.createURI(head.expand(value, where));
            case "double" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case "date" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
            default -> NodeFactory.createLiteralString(value);
        };
        if (node.isLiteral() && !node.getLiteral().isWellFormed()) {
            throw new AimsException(BAD_VALUE, "%s, %s: '%s' is no %s for %s.", name, where, value, slot.type().equals("date") ? "date (write 2026-11-25)" : "number", slot.name());
        }
        if (slot.name().equals("confidence") && !(Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 1)) {
            throw new AimsException(BAD_VALUE, "%s, %s: the confidence %s is not between 0 and 1.", name, where, value);
        }
        return node;
    }
}
