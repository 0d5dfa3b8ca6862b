package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.FILE_NOT_READABLE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aimsgraph.problem.AimsException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;

/** Reads a mapping set in SSSOM/TSV (SSSOM 1.0): YAML behind {@code #}, then a table. */
public final class SssomReader {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setDelimiter('\t').setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    private static final String MAPPINGS = "aims/ontology/mappings/";

    private static final Pattern VALUE = Pattern.compile("((?:\\\\[|\\\\]|[^|])*)(?:\\||$)");

    private SssomReader() {}

    /** A set that a crosswalk can use, as a graph; {@code name} is what messages call it. Nothing is returned unless the whole text is good. */
    public static Graph read(InputStream text, String name) {
        try {
            SssomSet set = set(new String(text.readAllBytes(), StandardCharsets.UTF_8), name);
            set.requireOneRowPerPair();
            return set.graph();
        } catch (IOException problem) {
            throw new AimsException(FILE_NOT_READABLE, problem, "'%s' cannot be read to its end.", name);
        }
    }

    /** The set that is shipped under a name such as {@code iso42001--iso27001}. */
    public static Optional<SssomSet> shipped(String name) {
        String resource = MAPPINGS + name + ".sssom.tsv";
        if (!Resources.below(MAPPINGS, ".sssom.tsv").contains(resource)) {
            return Optional.empty();
        }
        try (InputStream stream = Resources.open(resource)) {
            return Optional.of(set(new String(stream.readAllBytes(), StandardCharsets.UTF_8), name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The set of a text, slot by slot. */
    public static SssomSet set(String text, String name) {
        List<String> lines = text.lines().toList();
        List<String> metadata = lines.stream().takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1)).toList();
        SssomHead head = SssomHead.ofYaml(String.join("\n", metadata), name);
        String table = lines.stream().skip(metadata.size()).collect(Collectors.joining("\n"));
        List<SssomSet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(table), TABLE)) {
            requireColumns(parser.getHeaderNames(), name);
            for (CSVRecord row : parser) {
                rows.add(row(row, parser.getHeaderNames(), head, "line " + (metadata.size() + parser.getCurrentLineNumber())));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s: the table below the metadata cannot be read (%s). It is tab-separated, with one header line.", name, problem.getMessage());
        }
        return new SssomSet(head, rows);
    }

    private static void requireColumns(List<String> columns, String name) {
        List<String> missing = SssomSet.REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new AimsException(SYNTAX_ERROR, "%s: the table lacks the column %s. An SSSOM table has subject_id, predicate_id, object_id and mapping_justification.", name, String.join(", ", missing));
        }
    }

    private static SssomSet.Row row(CSVRecord row, List<String> columns, SssomHead head, String where) {
        if (row.size() != columns.size()) {
            throw new AimsException(SYNTAX_ERROR, "%s, %s: the row has %d cells, the header %d. Part cells by one tab each.", head.name(), where, row.size(), columns.size());
        }
        Map<String, List<String>> slots = new LinkedHashMap<>();
        columns.forEach(column -> slots.put(column, split(row.get(column), head.slot(column).map(SssomSlot::many).orElse(false))));
        return new SssomSet.Row(slots, where);
    }

    /** Several values in a cell are parted by {@code |}; a backslash before a bar or a backslash makes it a part of the value. */
    private static List<String> split(String cell, boolean many) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (!many) {
            return List.of(cell);
        }
        List<String> values = new ArrayList<>();
        Matcher parts = VALUE.matcher(cell);
        while (parts.find()) {
            values.add(parts.group(1).replaceAll("\\\\([|\\\\])", "$1").strip());
            if (parts.end() == cell.length()) {
                break;
            }
        }
        return values;
    }
}
