package org.aimsgraph.exchange.bridge.sssom;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.exchange.bridge.YamlFiles;
import org.aimsgraph.graph.SssomSet;
import org.aimsgraph.graph.SssomSlot;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a mapping set as SSSOM/TSV 1.0. */
public final class SssomTsv {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setDelimiter('\t').setRecordSeparator("\n").get();
    private static final List<String> FIRST = List.of("subject_id", "predicate_id", "object_id", "mapping_justification");

    private SssomTsv() {}

    /** Writes the slots that SSSOM or the set itself defines; leaves the writer open. */
    public static void write(SssomSet set, Appendable out) throws IOException {
        for (String line : YamlFiles.text(Slots.head(set)).lines().toList()) {
            out.append('#').append(line).append('\n');
        }
        Set<String> columns = new LinkedHashSet<>(FIRST);
        set.columns().stream().filter(column -> set.head().slot(column).filter(SssomSlot::onMapping).isPresent()).forEach(columns::add);
        @SuppressWarnings("resource")                 // closing it would close what it is given
        CSVPrinter printer = new CSVPrinter(out, TABLE);
        printer.printRecord(columns);
        for (SssomSet.Row row : set.rows()) {
            printer.printRecord(columns.stream().map(column -> cell(row.values(column), set.head().slot(column).map(SssomSlot::many).orElse(false))));
        }
    }

    private static String cell(List<String> values, boolean many) {
        return many ? values.stream().map(value -> value.replace("\\", "\\\\").replace("|", "\\|")).collect(Collectors.joining("|")) : String.join("", values);
    }
}
