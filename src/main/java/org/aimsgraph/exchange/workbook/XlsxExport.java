package org.aimsgraph.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.exchange.bridge.Surroundings;

/** Writes an organisation's records as a workbook, which is imported again without a change. */
public final class XlsxExport implements RecordsExporter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "workbook of records, to change and to import again";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(subject.library(), subject.organisation().graph(), subject.organisation().label(), subject.organisation().namespace().orElse(Surroundings.NOBODYS), losses);
        file.writeXlsx(subject.asOf(), false, out);
    }
}
