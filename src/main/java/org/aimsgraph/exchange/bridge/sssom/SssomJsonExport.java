package org.aimsgraph.exchange.bridge.sssom;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.SssomSet;

/** Writes a mapping set in SSSOM/JSON. */
public final class SssomJsonExport implements MappingSetExporter {
    @Override
    public String format() {
        return "sssom-json";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/JSON";
    }

    @Override
    public void write(SssomSet set, Library library, Losses losses, OutputStream out) throws IOException {
        SssomJson.write(set, out);
    }
}
