package org.aimsgraph.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.Library;
import org.apache.jena.graph.Graph;

/** Records as a workbook, ready to be written as XLSX or as tables. */
public final class WorkbookFile {
    private final Library library;
    private final RecordForms forms;
    private final List<FilledSheet> sheets;
    private final String organisation;
    private final String namespace;

    /**
     * Spreads records over sheets.
     *
     * @param organisation the name of the organisation
     * @param namespace    what the IRIs of its records begin with
     * @param losses       where everything that no sheet holds is noted
     */
    public WorkbookFile(Library library, Graph records, String organisation, String namespace, Losses losses) {
        this.library = library;
        this.forms = new RecordForms(library.knowledgeBase());
        this.organisation = organisation;
        this.namespace = namespace;
        this.sheets = SheetsOfRecords.of(records, forms, library, namespace, losses);
    }

    /**
     * Writes it as XLSX; equal records give equal bytes. Leaves the stream open.
     *
     * @param day      the date of the document
     * @param examples whether each sheet begins with a row that shows how it is filled in
     */
    public void writeXlsx(LocalDate day, boolean examples, OutputStream out) throws IOException {
        new XlsxWriter(library.knowledgeBase(), forms).write(sheets, organisation, namespace, day, examples, out);
    }

    /** Its tables, by the names of their files. */
    public Map<String, byte[]> tables(boolean examples) {
        return new CsvWriter(forms).files(sheets, organisation, namespace, examples);
    }
}
