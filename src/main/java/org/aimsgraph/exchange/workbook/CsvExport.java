package org.aimsgraph.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.Surroundings;

/** Writes an organisation's records as a zip archive of tables, a table for each kind of record. */
public final class CsvExport implements RecordsExporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "zip archive of .csv tables of records, to change and to import again";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(subject.library(), subject.organisation().graph(), subject.organisation().label(), subject.organisation().namespace().orElse(Surroundings.NOBODYS), losses);
        CsvArchive.write(file.tables(false), out);
    }
}
