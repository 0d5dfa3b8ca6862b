package org.aimsgraph.exchange.bridge.cyclonedx;

import java.io.IOException;
import java.io.OutputStream;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.RecordsExporter;

/** Writes an organisation's AI systems as a bill of material in CycloneDX 1.6: each a model with its card, with the data, tools and components that it needs. */
public final class CycloneDxExport implements RecordsExporter {
    @Override
    public String format() {
        return "cyclonedx";
    }

    @Override
    public String description() {
        return "the AI systems with their data, tools and parts as an AI bill of material (CycloneDX 1.6, JSON)";
    }

    @Override
    public void write(Subject subject, Losses losses, OutputStream out) throws IOException {
        BillWriter.write(subject, losses, out);
    }
}
