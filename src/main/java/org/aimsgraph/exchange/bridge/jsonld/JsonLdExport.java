package org.aimsgraph.exchange.bridge.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.document.RdfDocument;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import org.aimsgraph.exchange.JsonFiles;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.CanonicalGraph;
import org.aimsgraph.graph.KnowledgeBase;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

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
        write(subject.organisation().graph(), subject.library().graph(), new RecordForms(new KnowledgeBase(subject.library().graph(), GraphMemFactory.createGraphMem2())), out);
    }

    /** Writes records. Equal graphs give equal bytes. */
    static void write(Graph records, Graph vocabulary, RecordForms forms, OutputStream out) throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        RDFDataMgr.write(quads, CanonicalGraph.of(records), Lang.NTRIPLES);
        try {
            JsonLdOptions options = new JsonLdOptions(new OurContext(vocabulary));
            options.setOrdered(true);
            options.setUseNativeTypes(false);
            String flat = JsonLd.fromRdf(RdfDocument.of(new ByteArrayInputStream(quads.toByteArray()))).options(options).get().toString();
            String nested = new NestedRecords(flat, forms).json();
            String compact = JsonLd.compact(JsonDocument.of(new StringReader(nested)), URI.create(JsonLdContext.ADDRESS)).options(options).get().toString();
            JsonMapper mapper = new JsonMapper();
            ObjectNode document = mapper.createObjectNode().put("@context", JsonLdContext.ADDRESS);
            document.setAll(((ObjectNode) mapper.readTree(compact)).<ObjectNode>without("@context"));
            try (JsonGenerator json = JsonFiles.open(out).setCodec(mapper)) {
                json.writeTree(document);
                json.writeRaw('\n');
            }
        } catch (JsonLdError impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
