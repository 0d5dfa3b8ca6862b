package org.aimsgraph.exchange.bridge.sssom;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.RecordsTurtle;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.SssomSet;

/** Writes a mapping set in SSSOM/RDF, as Turtle. */
public final class SssomRdfExport implements MappingSetExporter {
    @Override
    public String format() {
        return "sssom-rdf";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/RDF, as Turtle";
    }

    @Override
    public void write(SssomSet set, Library library, Losses losses, OutputStream out) throws IOException {
        RecordsTurtle.write(SssomStatements.of(set), set.head().declaredPrefixes(), out);
    }
}
