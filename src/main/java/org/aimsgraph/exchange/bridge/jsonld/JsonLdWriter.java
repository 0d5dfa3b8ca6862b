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
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.CanonicalGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Writes records as JSON-LD. Apart from its bridge, so that commands that list bridges load no library of JSON. */
final class JsonLdWriter {
    private JsonLdWriter() {}

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
