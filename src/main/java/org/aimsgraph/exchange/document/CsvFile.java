package org.aimsgraph.exchange.document;

import java.io.IOException;
import java.io.Writer;
import org.aimsgraph.exchange.SafeText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register of a document as CSV (RFC 4180). */
public final class CsvFile {
    private CsvFile() {}

    public static void write(Document document, Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(document.register().columns().stream().map(Table.Column::heading));
        for (Table.Row row : document.register().data()) {
            csv.printRecord(row.cells().stream().map(cell -> SafeText.cell(cell.text())));
        }
        csv.flush();
    }
}
