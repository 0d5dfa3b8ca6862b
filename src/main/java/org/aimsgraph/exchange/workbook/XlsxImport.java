package org.aimsgraph.exchange.workbook;

import java.util.Set;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads a workbook of records in XLSX. */
public final class XlsxImport implements Importer {
    /** Endings of other formats are recognised as well, so that they are refused with what to do about it. */
    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "xlsb", "ods");

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "workbook of records, as aims init makes it";
    }

    @Override
    public boolean recognises(Source source) {
        return ENDINGS.contains(source.extension());
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        WorkbookRecords records = WorkbookReader.xlsx(source, surroundings);
        records.notes().forEach(losses::remark);
        return records.graph();
    }
}
