package org.aimsgraph.exchange.bridge.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.net.URI;
import org.apache.jena.graph.Graph;

/** Answers for our own context from what the program holds, and for no other address: nothing is fetched. */
final class OurContext implements DocumentLoader {
    private final byte[] context;

    /** @param vocabulary what the context is made from */
    OurContext(Graph vocabulary) {
        this.context = JsonLdContext.of(vocabulary);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        if (!address.toString().equals(JsonLdContext.ADDRESS)) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "The context <" + address + "> is not fetched");
        }
        return JsonDocument.of(new ByteArrayInputStream(context));
    }
}
