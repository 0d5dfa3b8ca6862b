package org.aimsgraph.exchange.workbook;

import java.nio.charset.StandardCharsets;
import org.aimsgraph.exchange.bridge.Importer;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.exchange.bridge.Surroundings;
import org.apache.jena.graph.Graph;

/** Reads records from tables of comma-separated values: a folder, a zip archive, or one table named after the kind of its records. */
public final class CsvImport implements Importer {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables of records: a folder or zip of .csv files, or one named after a kind, such as Risk.csv";
    }

    @Override
    public boolean recognises(Source source) {
        String start = new String(source.bytes(), 0, Math.min(source.bytes().length, 1 << 12), StandardCharsets.UTF_8);
        return !source.parts().isEmpty() || source.extension().equals("zip") && start.startsWith("PK") && start.contains(".csv")
                || source.extension().equals("csv") && start.lines().limit(2).anyMatch(line -> line.matches("(?i)\\W*(id|name)\\b.*") || line.contains("rdfs:label"));
    }

    @Override
    public Graph read(Source source, Surroundings surroundings, Losses losses) {
        return WorkbookReader.csv(CsvArchive.opened(source), surroundings).graph();
    }
}
