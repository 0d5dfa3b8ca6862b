package org.aimsgraph.exchange.bridge.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.KnowledgeBase;
import org.apache.jena.graph.GraphMemFactory;

/** Writes an organisation's records as JSON-LD with our context: an object for each record, in the order in which kinds are filled in. */
public final class JsonLdExport implements RecordsExporter {
    @Override
    public String format() {
        return "json-ld";
    }

    @Override
    public String description() {
        return "the records as JSON-LD with the published context, an object for each record";
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        JsonLdWriter.write(subject.organisation().graph(), subject.library().graph(), new RecordForms(new KnowledgeBase(subject.library().graph(), GraphMemFactory.createGraphMem2())), out);
    }
}
