package org.aimsgraph.exchange.bridge.sssom;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.MappingSetExporter;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.SssomSet;

/** Writes a mapping set in SSSOM/TSV. */
public final class SssomTsvExport implements MappingSetExporter {
    @Override
    public String format() {
        return "sssom";
    }

    @Override
    public String description() {
        return "mapping set in SSSOM/TSV";
    }

    @Override
    public void write(SssomSet set, Library library, Losses losses, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SssomTsv.write(set, writer);
        writer.flush();
    }
}
